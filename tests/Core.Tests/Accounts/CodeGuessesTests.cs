using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Core.Tests.Accounts;

public sealed class CodeGuessesTests
{
    private static readonly Person s_ming = new() { Id = new PersonId(7), Name = "王小明" };
    private static readonly DateTimeOffset s_now = Sample.Start;

    private readonly KeptGuesses _guesses = new();

    [Fact]
    public void Four_slips_cost_nothing_and_the_fifth_a_minute()
    {
        var me = Sender("U1");
        Wrong(me, 4);
        Assert.Null(WaitOf(me));
        Wrong(me, 1);
        Assert.Equal(s_now.AddMinutes(1), WaitOf(me));
        Assert.Null(WaitOf(Sender("U2")));
        Assert.Null(CodeGuesses.WaitOf(_guesses, me, s_now.AddMinutes(1)));
    }

    [Fact]
    public void Somebody_with_two_accounts_has_no_more_tries_than_with_one()
    {
        var (one, other) = (Sender("U1") with { Person = s_ming }, Sender("U2") with { Person = s_ming });
        Wrong(one, 3);
        Wrong(other, 2);
        Assert.NotNull(WaitOf(one));
        Assert.NotNull(WaitOf(other));
        Assert.NotNull(WaitOf(Sender("U3") with { Person = s_ming }));
    }

    /// <summary>Two thousand accounts, of which each stays below its own limit.</summary>
    [Fact]
    public void Many_senders_together_have_a_bound_that_other_channels_do_not_feel()
    {
        var tried = 0;
        for (var at = s_now; at < s_now.AddHours(1); at = at.AddSeconds(1))
        {
            for (var i = 0; i < 2_000; i++)
            {
                var sender = new ChatAccount { Address = new ChatAddress(ChannelNames.Web, $"W{at.Ticks}-{i}") };
                if (CodeGuesses.WaitOf(_guesses, sender, at) is not null)
                    break;
                CodeGuesses.Wrong(_guesses, sender, at);
                tried++;
            }
        }

        Assert.Equal(6 * CodeGuesses.MostOfChannel, tried);
        Assert.NotNull(CodeGuesses.WaitOf(_guesses, new ChatAccount { Address = new ChatAddress(ChannelNames.Web, "new") }, s_now.AddMinutes(59)));
        Assert.Null(CodeGuesses.WaitOf(_guesses, Sender("U1"), s_now.AddMinutes(59)));
    }

    private static ChatAccount Sender(string id) => new() { Address = new ChatAddress(ChannelNames.Line, id) };

    private DateTimeOffset? WaitOf(ChatAccount account) => CodeGuesses.WaitOf(_guesses, account, s_now);

    private void Wrong(ChatAccount account, int times)
    {
        for (var i = 0; i < times; i++)
            CodeGuesses.Wrong(_guesses, account, s_now);
    }

    private sealed class KeptGuesses : IGuesses
    {
        private readonly Dictionary<string, GuessLimit> _kept = new(StringComparer.Ordinal);

        public GuessLimit Of(string who) => _kept.GetValueOrDefault(who, GuessLimit.None);

        public void Save(string who, GuessLimit limit) => _kept[who] = limit;

        public int ForgetBefore(DateTimeOffset instant) => 0;
    }
}
