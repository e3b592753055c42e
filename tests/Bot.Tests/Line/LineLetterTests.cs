using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Bot.Tests.Talk;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Letters;
using CommunityBot.Conversation.Wording;
using CommunityBot.Duties;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Letters as LINE shows them, from the real rulebooks.</summary>
public sealed class LineLetterTests
{
    private static readonly RulebookShelf s_rulebooks = RealRules.Rulebooks;
    private static readonly SchoolClock s_clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));
    private static readonly LetterWriter s_writer = new(s_rulebooks, s_clock, new ChatLinks(() => new Uri("https://bot.example.tw/"), lineBasicId: null));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public async Task All_that_a_year_ends_with_is_one_card(Language language)
    {
        var (topics, now) = await YearsEnd();
        var letter = s_writer.Write(topics, language, now);
        var messages = Messages(letter);

        Assert.Equal("flex", Assert.Single(messages).GetProperty("type").GetString());
        Assert.InRange(letter.Card!.Fields.Count, 10, Limits.Lines);
        Assert.InRange(messages[0].GetProperty("contents").GetProperty("footer").GetProperty("contents").GetArrayLength(), 3, Limits.Buttons);
    }

    [Fact]
    public async Task A_letter_as_long_as_it_can_be_is_still_one_card()
    {
        var (topics, now) = await YearsEnd();
        var community = new Community { Id = new CommunityId(1), Programme = s_rulebooks.All.First().Id, Name = new string('社', Limits.Name) };
        var meetings = Enumerable.Range(1, 60).Select(id => ComingMeeting(id, community, now)).ToList();

        Assert.Equal("flex", Assert.Single(Messages(s_writer.Write([.. topics, .. meetings], Language.Chinese, now))).GetProperty("type").GetString());
    }

    private static Topic.ComingMeeting ComingMeeting(int id, Community community, DateTimeOffset now) => new(
        new Meeting
        {
            Id = new MeetingId(id),
            Number = id,
            Community = community.Id,
            Kind = "routine",
            Topic = new string('題', Limits.Topic),
            Place = new string('地', Limits.Place),
            StartsAt = now.AddHours(id),
            EndsAt = now.AddHours(id + 2),
            Secret = SignInSecret.Create(),
        },
        community,
        now)
    { About = new Matter.ComingMeeting(new MeetingId(id), 0) };

    /// <summary>Every duty of an approved community a fortnight before the day, a meeting tomorrow, the last turnout, and the week.</summary>
    private static async Task<(IReadOnlyList<Topic> Topics, DateTimeOffset Now)> YearsEnd()
    {
        using var scene = await Scene.Open();
        var now = new DateTimeOffset(2025, 11, 1, 9, 0, 0, TimeSpan.FromHours(8));
        var rulebook = s_rulebooks.Find(scene.Community.Programme)!;
        var states = await scene.Change(records =>
        {
            records.Applications.Add(
                scene.Community.Id,
                new ApplicationStep { To = ApplicationState.Approved, At = Scene.Start, By = new PersonId(1), Cite = [new("二、(二)2")], Version = 1 });
            return Progress.Of(DutyFacts.Read(records, rulebook, scene.Community, s_clock, now)).States;
        });
        var owed = states.Where(state => state.IsOwed && state.Due is not null).ToList();
        Topic[] others =
        [
            ComingMeeting(12, scene.Community, now.AddDays(1)),
            new Topic.Turnout(scene.Meeting, scene.Community, 2, 3, ["王小明"], NeedsMinutes: true) { About = new Matter.Turnout(scene.Meeting.Id) },
            new Topic.Week(new Digest
            {
                Days = new Period(new DateOnly(2025, 11, 3), new DateOnly(2025, 11, 9)),
                Of = 1,
                Communities = [new CommunityDigest { Community = scene.Community, AsOfficer = false, Pressing = owed, Meetings = [scene.Meeting] }],
            })
            {
                About = new Matter.Week(new DateOnly(2025, 11, 3)),
            },
        ];
        return (
            [
                .. owed.Select(
                    state =>
                        new Topic.Duty(
                            scene.Community,
                            state,
                            Party.Convener) { About = new Matter.Duty(scene.Community.Id, state.Rule.Id, state.Due!.Value) }),
                .. others,
            ],
            now);
    }

    private static List<JsonElement> Messages(Reply letter)
    {
        var request = JsonElement.Parse(new LineMessages(pictures: null).Multicast(["U1", "U2"], letter).Span);
        Assert.Empty(LineRules.Breaches(request));
        return [.. request.GetProperty("messages").EnumerateArray()];
    }
}
