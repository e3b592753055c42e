using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using NSubstitute;

namespace CommunityBot.Core.Tests.Nudges;

public sealed class AccountChoiceTests
{
    [Theory]
    [InlineData(null, "discord", "line", "discord", "web")]
    [InlineData(null, "line", "line", "web")]
    [InlineData(null, "line", "web", "line")]
    [InlineData(null, "web", "web")]
    [InlineData("line", "line", "discord", "line")]
    [InlineData("web", "web", "discord", "line", "web")]
    [InlineData("discord", "line", "web", "line")]
    public void Somebody_is_nudged_where_they_chose_or_else_where_it_costs_nothing(string? chosen, string expected, params string[] bound) =>
        Assert.Equal(expected, At(chosen, [.. bound.Select(channel => Account(channel))])?.Channel);

    [Fact]
    public void Of_several_the_one_bound_last_is_written_to() =>
        Assert.Equal("U2", At(chosen: null, Account("line", "U2"), Account("line", "U1"))?.Id);

    [Fact]
    public void What_cannot_be_reached_is_passed_over()
    {
        var gone = Account("discord") with { Reachable = false };

        Assert.Equal("line", At("discord", gone, Account("line"))?.Channel);
        Assert.Null(At(chosen: null, gone));
        Assert.Null(Bound(gone, Account("line")).FreelyNudgedAt(default));
    }

    [Fact]
    public void When_messages_have_run_short_only_a_chat_that_rings_and_counts_nothing_takes_their_place()
    {
        Assert.Equal("discord", Bound(Account("line"), Account("discord"), Account("web")).FreelyNudgedAt(default)?.Address.Channel);
        Assert.Null(Bound(Account("web"), Account("line")).FreelyNudgedAt(default));
    }

    private static ChatAddress? At(string? chosen, params ChatAccount[] bound) =>
        Bound(bound).NudgedAt(default, NudgeSettings.Usual with { Channel = chosen })?.Address;

    private static ChatAccount Account(string channel, string user = "U1") => new() { Address = new ChatAddress(channel, user) };

    /// <summary>The accounts bound to somebody, the one bound last first.</summary>
    private static IChatAccounts Bound(params ChatAccount[] accounts)
    {
        var bound = Substitute.For<IChatAccounts>();
        bound.Of(Arg.Any<PersonId>()).Returns(accounts);
        return bound;
    }
}
