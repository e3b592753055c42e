using System.Text.Json;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Commands.Attending;
using CommunityBot.Conversation.Commands.Duties;
using CommunityBot.Conversation.Commands.Holding;
using CommunityBot.Conversation.Commands.Lessons;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Finding;
using CommunityBot.Meetings;
using CommunityBot.Tallies;

namespace CommunityBot.Conversation.Tests.Answering;

public sealed class DraftsTests
{
    private static readonly MeetingDraft s_meeting = new()
    {
        Meeting = new MeetingId(12),
        Community = new CommunityId(2),
        Kind = "routine",
        Day = new DateOnly(2025, 6, 9),
        Start = new TimeOnly(14, 0),
        End = new TimeOnly(16, 30),
        Place = "",
        Topic = "「AI」教材共備",
    };

    public static TheoryData<object> All =>
    [
        new AttendanceDraft { Meeting = new MeetingId(12), TakesBack = true, Person = new PersonId(3), Guest = "陳大文" },
        new CorrectionDraft(new LedgerEntryId(7), Deletes: true, new SpendingDraft { Amount = new Dollars(1_150) }),
        new FigureEntryDraft(new TallyEntryId(4)),
        new LeaveDraft(new MeetingId(12)),
        s_meeting,
        new MeetingDraft(),
        new MinutesDraft(new MeetingId(12), "第一行\n第二行"),
        new Picked(new CommunityId(2), "meals", true, "已送研發處"),
        new CorrectionDraft(new LedgerEntryId(7)),
        new MinutesDraft(),
        new Picked(),
        new SettlingDraft(new LedgerEntryId(7)),
        new SettlingDraft(new LedgerEntryId(7), new Dollars(4_800), new DateOnly(2025, 5, 12), Partly: true),
        new SpendingDraft
        {
            Community = new CommunityId(2),
            Item = "meals",
            Amount = new Dollars(1_200),
            Price = new Dollars(80),
            Quantity = 15,
            Payee = "陳大文",
            What = "便當",
            On = new DateOnly(2025, 5, 12),
            Meeting = new MeetingId(12),
        },
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_known_is_kept_while_the_rest_is_asked_for(object draft) =>
        Assert.Equal(draft, JsonSerializer.SerializeToElement(draft, draft.GetType(), Drafts.Kept).Deserialize(draft.GetType(), Drafts.Kept));

    [Fact]
    public void So_are_the_parts_of_a_lesson()
    {
        var draft = new LessonDraft { Again = new LessonId(3), Only = LessonPart.Preparation, Asked = LessonPart.Discussion, Topic = "" }
            .With(LessonPart.Observation, s_meeting);
        var kept = Kept<LessonDraft>(JsonSerializer.Serialize(draft, Drafts.Kept));
        Assert.Equal(draft.Parts, kept.Parts);
        Assert.Equal(draft with { Parts = kept.Parts }, kept);
    }

    [Fact]
    public void What_is_not_there_is_not_known()
    {
        Assert.Equal(new MeetingDraft(), Kept<MeetingDraft>("{}"));
        Assert.Equal(new SpendingDraft(), Kept<SpendingDraft>("{}"));
        Assert.Equal(new Picked(), Kept<Picked>("{}"));
        Assert.Equal(new LessonDraft().Parts, Kept<LessonDraft>("{}").Parts);
        Assert.Throws<JsonException>(() => Kept<LeaveDraft>("{}"));
    }

    [Fact]
    public void What_the_version_before_kept_is_read()
    {
        Assert.Equal(
            new MeetingDraft { Meeting = new MeetingId(9), Day = new DateOnly(2025, 6, 9), Start = new TimeOnly(14, 0) },
            Kept<MeetingDraft>("""{"Day":"2025-06-09","Start":"14:00:00.0000000","meeting":"#9"}"""));
        Assert.Equal(
            new SpendingDraft { Community = new CommunityId(2), Item = "meals", Amount = new Dollars(1_200), Quantity = 15, What = "便當" },
            Kept<SpendingDraft>("""{"Community":"2","Item":"meals","Amount":"1200","Quantity":"15","What":"便當"}"""));
        Assert.Equal(new Picked(new CommunityId(2), "meals"), Kept<Picked>("""{"community":"2","item":"meals"}"""));
        Assert.Equal(new LeaveDraft(new MeetingId(9)), Kept<LeaveDraft>("""{"meeting":"#9"}"""));
        Assert.Equal(new MinutesDraft(new MeetingId(9)), Kept<MinutesDraft>("""{"meeting":"#9"}"""));
    }

    private static T Kept<T>(string json) => JsonSerializer.Deserialize<T>(json, Drafts.Kept)!;
}
