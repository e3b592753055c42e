using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;
using CommunityBot.Typing;
using FsCheck;
using FsCheck.Fluent;
using static CommunityBot.Conversation.Tests.Letters.LetterSample;
using Property = CommunityBot.Core.Tests.Property;

namespace CommunityBot.Conversation.Tests.Letters;

/// <summary>What holds of every letter, whatever there is to tell.</summary>
public sealed class LetterPropertyTests
{
    /// <summary>LINE takes five messages of so many characters, and buttons that say at most so much.</summary>
    private const int MostText = 5 * 5_000;
    private const int MostWords = 300;
    private const int MostAddress = 1_000;

    private static readonly string[] s_rules = ["sessions", "lesson", "report", "news", "files", "application"];

    private static readonly Gen<Topic> s_topic = Gen.Choose(0, 5).SelectMany(kind =>
        from number in Gen.Choose(1, 40)
        from days in Gen.Choose(-60, 200)
        from rule in Gen.Elements(s_rules)
        from words in Property.AnyWords
        from flag in Gen.Elements(true, false)
        select (Topic)(kind switch
        {
            0 => ComingMeeting(Lasting(number, words, Now.AddHours(days)), flag ? Now.AddHours(days) : null) with { Community = Any(number, words) },
            1 => Turnout(flag, [.. Enumerable.Range(0, number).Select(i => $"老師{i}")]) with { Meeting = Meeting(number) },
            2 => Announcement(days),
            3 => Week(number, [.. Enumerable.Range(1, number).Select(id => Entry(Any(id, words), flag, State(rule, days)) with { Meetings = [Meeting(id)] })]),
            _ => Duty(rule, days, Any(number, words), flag ? Party.Officer : Party.Convener),
        }));

    private static readonly Gen<Topic[]> s_topics = Gen.Choose(0, 25).SelectMany(count => s_topic.ArrayOf(count));

    [Fact]
    public void A_letter_says_something_and_fits() => Property.Holds(
        from topics in s_topics
        from language in Gen.Elements(Enum.GetValues<Language>())
        select (topics, language),
        letter =>
        {
            var reply = WriteAt(Now, letter.language, letter.topics);
            var buttons = reply.Card?.Buttons ?? [];

            Assert.InRange(reply.Text.Length, 1, MostText);
            Assert.NotEqual("", reply.Card?.Title ?? reply.Words);
            Assert.InRange(reply.Card?.Fields.Count ?? 1, 1, Limits.Lines);
            Assert.InRange(buttons.Count, 0, Limits.Buttons);
            Assert.Empty(reply.Choices);
            Assert.All(buttons.OfType<Choice.Press>(), press => Assert.InRange(press.Words.Length, 1, MostWords));
            Assert.All(buttons.OfType<Choice.Open>(), open => Assert.InRange(open.Address.AbsoluteUri.Length, 1, MostAddress));
            Assert.All(buttons, button => Assert.NotEqual("", button.Label));
        });

    [Fact]
    public void The_same_topics_in_any_order_are_the_same_letter() => Property.Holds(
        s_topics.Select(topics => topics.DistinctBy(topic => topic.About).ToList()),
        topics => Assert.Equal(
            Said(WriteAt(Now, Language.Chinese, [.. topics.AsEnumerable().Reverse()])),
            Said(WriteAt(Now, Language.Chinese, topics))));

    [Fact]
    public void Every_day_that_a_letter_names_has_its_weekday() => Property.Holds(
        s_topics,
        topics => Assert.DoesNotMatch(
            "1[0-9]{2}/[0-9]{2}/[0-9]{2}(?!（)",
            WriteAt(Now, Language.Chinese, [.. topics.Where(topic => topic is not (Topic.ComingMeeting or Topic.Week))]).Text));

    private static (string Text, string Buttons) Said(Reply reply) => (reply.Text, string.Join('|', reply.Card?.Buttons ?? []));

    private static Community Any(int id, string words) => Other(id) with { Name = $"社群{id:00}{TypedText.Shorten(TypedText.Fold(words), Limits.Name)}" };

    private static Meeting Lasting(int number, string topic, DateTimeOffset at) =>
        Meeting(number) with { Topic = topic, StartsAt = at, EndsAt = at.AddHours(2) };
}
