using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

/// <summary>Messages that cost something go out through one door, and these are all the places that have a key to it (decision 0012).</summary>
public sealed class DoorTests
{
    [Theory]
    [InlineData("LineApi", ".Push(", "src/Bot/Channels/Line/LineChannel.cs")]
    [InlineData("LineApi", ".Multicast(", "src/Bot/Channels/Line/LineChannel.cs")]
    [InlineData("", "new Franked(", "src/Conversation/Post/Posting.cs")]
    [InlineData("", ".Allowances.Spend(", "src/Conversation/Post/Posting.cs")]
    [InlineData("", ".Outbox.Enqueue(", "src/Conversation/Post/Posting.cs", "src/Conversation/Post/Receiving.cs")]
    public void Nobody_else_calls_it(string of, string call, params string[] allowed) => Assert.Equal(
        allowed,
        Repository.Files("src", "*.cs").Where(source =>
            Code(source).Contains(of, StringComparison.Ordinal) && Code(source).Contains(call, StringComparison.Ordinal)));

    /// <summary>What answers is told by its ticket, which only an answer has.</summary>
    [Fact]
    public void Answers_are_enqueued_with_the_ticket_of_what_they_answer() => Assert.Contains(
        "Ticket = answered.Ticket,", Code("src/Conversation/Post/Receiving.cs"), StringComparison.Ordinal);

    /// <summary>Calls, not what builds the request's body.</summary>
    private static string Code(string source) => Repository.Read(source).Replace("messages.Push(", "", StringComparison.Ordinal)
        .Replace("messages.Multicast(", "", StringComparison.Ordinal);
}
