using System.Text.Json;
using CommunityBot.Conversation.Commands.Undoing;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Planning;
using CommunityBot.OwnData;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>What the records keep by a key, or as programs read it, in the words of the reader. The file for programs has it as it is kept.</summary>
internal sealed class RecordedWords(IRecords records, CommonWording wording)
{
    private const string Late = "late-";

    public string Of(DataLine line, DataName name, string kept) => (line.Kind, name) switch
    {
        (DataKind.Deed or DataKind.ToldOf, DataName.What) =>
            new DeedNames(records, wording).Of(JsonSerializer.Deserialize(kept, DeedJson.Kept.Deed)!),
        (DataKind.Hushed or DataKind.Nudge, DataName.Matter) => Of(Matter.Read(kept)),
        (DataKind.Nudge, DataName.Step) => Step(kept),
        (DataKind.Points or DataKind.PointsForOthers, DataName.Rule) =>
            Named(line, kept, rulebook => rulebook.Points.FirstOrDefault(rule => rule.Id == kept)?.Name),
        (DataKind.Money, DataName.Item) => Named(line, kept, rulebook => rulebook.Funding?.FindItem(kept)?.Name),
        (DataKind.Tally, DataName.What) =>
            Named(line, kept, rulebook => DutyOf(rulebook, kept) ?? rulebook.Figures.FirstOrDefault(figure => figure.Id == kept)?.Name),
        (DataKind.Case, DataName.Item) => Named(line, kept, rulebook => rulebook.Collection?.Pays.FirstOrDefault(cost => cost.Id == kept)?.Name),
        (DataKind.Credit or DataKind.CreditForOthers, DataName.What) => OfProgramme(line, kept),
        (DataKind.Account, DataName.Question) => Say("有一個問題等您回答", "there is one that waits for your answer"),
        (DataKind.Account, DataName.Menu) => Say("聊天視窗下面的選單", "the one below the chat"),
        _ => kept,
    };

    private string Of(Matter matter) => matter switch
    {
        Matter.ComingMeeting(var meeting, _) => Meeting(meeting),
        Matter.ChangedMeeting(var meeting, _) => Say($"{Meeting(meeting)} 的變動", $"the change of {Meeting(meeting)}"),
        Matter.Turnout(var meeting) => Say($"{Meeting(meeting)} 的出席", $"who came to {Meeting(meeting)}"),
        Matter.Duty(var community, var rule, var day) when records.Communities.Find(community) is { } one =>
            $"{Named(wording.RulebookOf(one.Programme), rule)}（{one.Name}，{wording.Texts.Day(day)}）",
        Matter.Announcement(var programme, var rule, var day) =>
            $"{Named(wording.RulebookOf(programme), rule)}（{wording.Name(programme)}，{wording.Texts.Day(day)}）",
        Matter.Instalment(var community, var day) when records.Communities.Find(community) is { } one =>
            Say($"{one.Name}的回饋金（{wording.Texts.Day(day)}）", $"money that comes in for {one.Name} ({wording.Texts.Day(day)})"),
        Matter.ServiceEnd(var community, var day) when records.Communities.Find(community) is { } one =>
            Say($"{one.Name}的服務義務（{wording.Texts.Day(day)}）", $"the service for {one.Name} ({wording.Texts.Day(day)})"),
        Matter.Years(var programme, var end) => $"{wording.Texts.YearsLabel}（{wording.Name(programme)}，{wording.Texts.Day(end)}）",
        Matter.Bulletin(var id) when records.Bulletins.Find(id) is { } bulletin =>
            wording.Texts.DidAnnounce(records.Communities.Find(bulletin.Community)?.Name ?? ""),
        Matter.Week(var monday) => Say($"{wording.Texts.Day(monday)} 那一週的週報", $"digest of the week of {wording.Texts.Day(monday)}"),
        _ => matter.Key,
    };

    private string Step(string step) => step switch
    {
        MeetingSteps.Eve => Say("前一天", "the day before"),
        MeetingSteps.Hours => Say("開始前幾小時", "some hours before"),
        ChangeSteps.Changed => Say("一有變動", "once it changed"),
        "closed" => Say("簽到結束時", "when sign-in closed"),
        "told" => Say("公告時", "when it was announced"),
        "week" => Say("每週", "weekly"),
        "0" => Say("當天", "on the day"),
        _ when step.StartsWith(Late, StringComparison.Ordinal) => Say($"過期 {step[Late.Length..]} 天", $"{step[Late.Length..]} days after"),
        _ when step.All(char.IsAsciiDigit) => Say($"{step} 天前", $"{step} days before"),
        _ => Say("進度落後時", "when it falls behind"),
    };

    private string Meeting(MeetingId id) => records.Meetings.Find(id) is { } meeting && records.Communities.Find(meeting.Community) is { } community
        ? $"{wording.NameAndTopic(meeting, community)}（{community.Name}）"
        : id.ToString();

    /// <summary>Its name in the rulebook of the community that the line is about.</summary>
    private string Named(DataLine line, string id, Func<Rulebook, LocalName?> find)
    {
        var communities = line.Parts.Where(part => part.Name == DataName.Community).Select(part => (part.Value as DataValue.Words)?.Text).ToHashSet();
        return records.Communities.All()
            .Where(community => communities.Contains(community.Name))
            .Select(community => wording.RulebookOf(community.Programme) is { } rulebook ? find(rulebook) : null)
            .OfType<LocalName>()
            .Select(wording.Name)
            .FirstOrDefault(id);
    }

    /// <summary>The name of a way in which something counts, or of a kind of leave.</summary>
    private string OfProgramme(DataLine line, string id) => line.Parts
        .Select(part => part.Value).OfType<DataValue.Programme>()
        .Select(programme => wording.RulebookOf(programme.Id))
        .OfType<Rulebook>()
        .Select(rulebook => rulebook.Months?.FindWay(id)?.Name ?? rulebook.Away?.With.FirstOrDefault(kind => kind.Id == id)?.Name)
        .OfType<LocalName>()
        .Select(wording.Name)
        .FirstOrDefault(id);

    private string Named(Rulebook? rulebook, string rule) => rulebook is not null && DutyOf(rulebook, rule) is { } name ? wording.Name(name) : rule;

    private static LocalName? DutyOf(Rulebook rulebook, string id) => rulebook.Duties.FirstOrDefault(duty => duty.Id == id)?.Name;

    private string Say(string chinese, string english) => new InBoth(chinese, english).In(wording.Texts.Language);
}
