using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Points;

/// <summary>The answer to 點數 為什麼: the ledger line by line, newest first, and what was attended without bringing anything.</summary>
internal static class PointDetails
{
    /// <summary>Meetings before and after the period are looked for this far, to say that they do not count.</summary>
    private static readonly TimeSpan s_around = TimeSpan.FromDays(183);

    /// <inheritdoc cref="PointSummary.Show"/>
    public static Reply Show(Turn turn, IReadOnlyList<Membership> places)
    {
        var cut = false;
        var name = Namesakes.In(turn, places.Select(place => place.Community)).Shown(places[0].Person);
        var fields = new List<Field>();
        foreach (var place in places)
        {
            var rulebook = turn.Rulebooks.Find(place.Community.Programme)!;
            var latest = turn.Records.Points.Latest(place.Person.Id, place.Community.Id, Limits.Lines + 1);
            cut |= latest.Count > Limits.Lines;
            fields.Add(new Field(place.Community.Name, turn.Texts.PointsTotal(PointSummary.Statement(turn, place).Total)));
            fields.AddRange(Lines(turn, rulebook, place.Community, [.. latest.Take(Limits.Lines)]));
            fields.AddRange(WithoutPoints(turn, rulebook, place).Take(Limits.Lines));
        }

        return Reply.Show(
            new Card
            {
                Title = turn.Texts.PointsWhyTitle(name),
                Fields = fields,
                Note = cut ? turn.Texts.OnlyNewest(Limits.Lines) : "",
            },
            turn.Button(CommandIds.Points, places[0].Person.Id == turn.Me.Id ? "" : name),
            turn.Button(CommandIds.Attendance));
    }

    /// <summary>A line that was taken back says so itself; its counter-entry has a line of its own only where the other is too far back.</summary>
    private static IEnumerable<Field> Lines(Turn turn, Rulebook rulebook, Community community, IReadOnlyList<PointEntry> latest) => latest
        .Where(line => line.Corrects is not { } corrected || latest.All(other => other.Id != corrected))
        .Select(line => Line(turn, rulebook, community, line));

    private static Field Line(Turn turn, Rulebook rulebook, Community community, PointEntry line)
    {
        var texts = turn.Texts;
        var meeting = line.Meeting is { } id ? turn.Records.Meetings.Find(id) : null;
        var rule = rulebook.Points.FirstOrDefault(rule => rule.Id == line.Rule);
        var points = line.Points > PointValue.Zero ? texts.PointsEarned(line.Points, line.Cite) : texts.PointsGiven(line.Points, line.Cite);
        string[] parts =
        [
            meeting is null ? "" : turn.Wording.Name(meeting, community),
            rule is null ? "" : turn.Wording.Name(rule.Name),
            line.Corrects is null ? points : texts.TakesBack(points),
            line.Corrects is null && line.Points < line.Worth ? texts.PointsCutByCap(line.Worth) : "",
            line.Version == rulebook.Version ? "" : texts.UnderEdition(line.Version),
            line.Corrects is null ? line.Why : TakenBack(turn, line),
            line.Corrects is null && turn.Records.Points.CorrectionOf(line.Id) is { } correction ? TakenBack(turn, correction) : "",
        ];
        return new Field(turn.Wording.Day(meeting?.StartsAt ?? line.At), Joined.Beside(parts));
    }

    private static string TakenBack(Turn turn, PointEntry correction) => turn.Texts.TakenBackBy(
        correction.By is { } by ? turn.NameOf(by) : "", turn.Clock.Day(correction.At), correction.Why);

    /// <summary>Meetings attended for which no line stands, by whatever rule.</summary>
    private static IEnumerable<Field> WithoutPoints(Turn turn, Rulebook rulebook, Membership place)
    {
        var rules = turn.Records.Points.SumsOf(place.Person.Id, place.Community.Id).Select(sum => sum.Rule).ToList();
        return turn.Records.Meetings
            .Of(place.Person.Id, turn.Clock.Whole(rulebook.Period.Start).From - s_around, turn.Clock.Whole(rulebook.Period.End).To + s_around, turn.Clock)
            .Where(mine => mine.Community.Id == place.Community.Id && mine.Presence.CountsAsPresent)
            .Where(mine => rules.TrueForAll(rule => turn.Records.Points.Standing(place.Person.Id, place.Community.Id, rule, mine.Meeting.Id) is null))
            .OrderByDescending(mine => mine.Meeting.StartsAt)
            .Select(mine =>
                new Field(turn.Wording.Day(mine.Meeting.StartsAt), $"{turn.Wording.Name(mine.Meeting, place.Community)}　{Why(turn, rulebook, mine.Meeting)}"));
    }

    private static string Why(Turn turn, Rulebook rulebook, Meeting meeting) =>
        turn.Points.WhyNothing(rulebook, new PointDeed.Attended(meeting.Id, meeting.Kind, turn.Clock.Day(meeting.StartsAt)));
}
