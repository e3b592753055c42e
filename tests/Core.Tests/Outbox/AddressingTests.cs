using CommunityBot.Messages;
using CommunityBot.Outbox;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Outbox;

public sealed class AddressingTests
{
    private static readonly DateTimeOffset s_now = new(2025, 5, 12, 14, 0, 0, TimeSpan.FromHours(8));
    private static readonly Reply s_body = Reply.Say("明天 14:00 例行研討");

    [Fact]
    public void One_recipient_gets_a_message_of_their_own()
    {
        var message = Assert.Single(To([Line(1)]));

        Assert.Equal(Line(1), message.To);
        Assert.Empty(message.AlsoTo);
    }

    [Theory]
    [InlineData(2, new[] { 2 })]
    [InlineData(500, new[] { 500 })]
    [InlineData(501, new[] { 500, 1 })]
    [InlineData(1_234, new[] { 500, 500, 234 })]
    public void Several_share_a_message_of_at_most_five_hundred(int people, int[] sizes) =>
        Assert.Equal(sizes, To(Enumerable.Range(0, people).Select(Line)).Select(message => 1 + message.AlsoTo.Count));

    [Fact]
    public void Where_a_channel_writes_to_one_at_a_time_each_has_a_message_of_their_own()
    {
        var messages = To(Enumerable.Range(0, 3).Select(i => new ChatAddress(ChannelNames.Discord, $"U{i}")));

        Assert.Equal(["U0", "U1", "U2"], messages.Select(message => message.To.Id));
        Assert.All(messages, message => Assert.Empty(message.AlsoTo));
        Assert.Throws<ArgumentException>(() => messages[0] with { AlsoTo = ["U1"] });
    }

    [Fact]
    public void Everybody_is_written_to_once_each_on_their_own_channel_and_groups_alone()
    {
        var anybody = Gen.Choose(0, 2_000).SelectMany(id => Gen.Elements(ChannelNames.Line, ChannelNames.Discord, ChannelNames.Web)
            .SelectMany(channel => Gen.Choose(0, 9).Select(kind => new ChatAddress(channel, $"U{id}", IsGroup: kind == 0))));

        Property.Holds(anybody.ArrayOf(), recipients =>
        {
            var messages = To(recipients);

            Assert.Equal(recipients.Distinct().Order(s_byText), messages.SelectMany(Recipients).Order(s_byText));
            Assert.All(messages, message => Assert.True(message.AlsoTo.Count == 0 || !message.To.IsGroup));
            Assert.Equal(messages.Count, messages.Select(message => message.Id).Distinct().Count());
        });
    }

    [Fact]
    public void What_goes_to_several_goes_to_no_group_answers_nobody_and_stays_within_the_limit()
    {
        var together = Assert.Single(To([Line(1), Line(2)]));
        var answer = together with { AlsoTo = [], Ticket = new ReplyTicket("token") };

        Assert.Throws<ArgumentException>(() => together with { Ticket = answer.Ticket });
        Assert.Throws<ArgumentException>(() => answer with { AlsoTo = ["U2"] });
        Assert.Throws<ArgumentException>(() => together with { To = new ChatAddress(ChannelNames.Line, "C1", IsGroup: true) });
        Assert.Throws<ArgumentException>(() => together with { AlsoTo = [.. Enumerable.Range(0, 500).Select(i => $"U{i}")] });
    }

    private static readonly IComparer<ChatAddress> s_byText =
        Comparer<ChatAddress>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));

    private static IReadOnlyList<OutboxMessage> To(IEnumerable<ChatAddress> recipients) => Addressing.To(recipients, s_body, Language.Chinese, s_now);

    private static ChatAddress Line(int number) => new(ChannelNames.Line, $"U{number}");

    private static IEnumerable<ChatAddress> Recipients(OutboxMessage message) =>
        message.AlsoTo.Select(id => message.To with { Id = id }).Prepend(message.To);
}
