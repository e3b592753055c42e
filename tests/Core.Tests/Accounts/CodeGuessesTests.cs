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
        Assert.Null(CodeGuesses.WaitOf(_guesses, me, cameFrom: null, s_now.AddMinutes(1)));
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

    /// <summary>Whoever makes an account for each guess, at one address or at many.</summary>
    [Theory]
    [InlineData(1, CodeGuesses.MostOfAddress)]
    [InlineData(3, 3 * CodeGuesses.MostOfAddress)]
    [InlineData(20, CodeGuesses.MostOfChannel)]
    public void Many_visitors_together_have_a_bound_that_shuts_out_nobody_of_another_address_or_channel(int addresses, int mostInTenMinutes)
    {
        var tried = 0;
        for (var at = s_now; at < s_now.AddHours(1); at = at.AddSeconds(1))
        {
            for (var i = 0; i < 200; i++)
            {
                var from = $"198.51.100.{i % addresses}";
                if (CodeGuesses.WaitOf(_guesses, Visitor($"W{at.Ticks}-{i}"), from, at) is not null)
                    continue;
                CodeGuesses.Wrong(_guesses, Visitor($"W{at.Ticks}-{i}"), from, at);
                tried++;
            }
        }

        Assert.Equal(6 * mostInTenMinutes, tried);
        var end = s_now.AddMinutes(59);
        Assert.NotNull(CodeGuesses.WaitOf(_guesses, Visitor("new"), "198.51.100.0", end));
        Assert.Null(CodeGuesses.WaitOf(_guesses, Visitor("new"), "203.0.113.9", end));
        Assert.Null(CodeGuesses.WaitOf(_guesses, Visitor("member") with { Person = s_ming }, "198.51.100.0", end));
        Assert.Null(CodeGuesses.WaitOf(_guesses, Sender("U1"), cameFrom: null, end));
    }

    /// <summary>Where a platform knows its accounts, thousands of which cost something.</summary>
    [Fact]
    public void Of_many_accounts_each_has_one_try_where_all_together_have_no_more()
    {
        var tried = 0;
        for (var i = 0; i < 2_000 * 5; i++)
        {
            var sender = Sender($"U{i % 2_000}");
            if (WaitOf(sender) is not null)
                continue;
            Wrong(sender, 1);
            tried++;
        }

        Assert.Equal(2_000, tried);
    }

    [Fact]
    public void Whoever_goes_on_under_another_address_has_no_more_tries_for_it()
    {
        Wrong(Sender("U1"), 5);
        CodeGuesses.Move(_guesses, Sender("U1").Address, Sender("U2").Address);
        Assert.Equal(s_now.AddMinutes(1), WaitOf(Sender("U2")));
    }

    private static ChatAccount Visitor(string id) => new() { Address = new ChatAddress(ChannelNames.Web, id) };

    private static ChatAccount Sender(string id) => new() { Address = new ChatAddress(ChannelNames.Line, id) };

    private DateTimeOffset? WaitOf(ChatAccount account) => CodeGuesses.WaitOf(_guesses, account, cameFrom: null, s_now);

    private void Wrong(ChatAccount account, int times)
    {
        for (var i = 0; i < times; i++)
            CodeGuesses.Wrong(_guesses, account, cameFrom: null, s_now);
    }

    private sealed class KeptGuesses : IGuesses
    {
        private readonly Dictionary<string, GuessLimit> _kept = new(StringComparer.Ordinal);

        public GuessLimit Of(string who) => _kept.GetValueOrDefault(who, GuessLimit.None);

        public void Save(string who, GuessLimit limit) => _kept[who] = limit;

        public int ForgetBefore(DateTimeOffset instant) => 0;
    }
}
