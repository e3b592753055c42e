using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>期限: what comes next for the speaker's communities, what is overdue first.</summary>
public static class Deadlines
{
    /// <summary>One thing with one day, for one community or several.</summary>
    private sealed record Line(DutyState State, IReadOnlyList<Community> Communities);

    public static Answer Run(Turn turn)
    {
        var mine = turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today)
            .Select(membership => membership.Community)
            .Concat(Leading.Communities(turn))
            .DistinctBy(community => community.Id)
            .ToList();
        if (mine.Count == 0)
            return Reply.Say(turn.Texts.NoCommunity, turn.Button(CommandIds.Help));
        var facts = LedDuties.FactsOf(turn, mine);
        if (facts.Count == 0)
            return Reply.Say(turn.Texts.NoDuties, turn.Button(CommandIds.Meetings));

        var (lines, cases) = (Lines(facts), CaseDays.Of(turn, mine));
        if (lines.Count + cases.Count == 0)
            return Reply.Say(turn.Texts.NothingDue, Next(turn));
        var named = Naming.Loosely(turn.Arguments, lines, line => line.State.Rule.Name.And(line.State.Rule.Words));
        var shown = named.Meant.Count > 0 ? named.Meant : lines;
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.DeadlinesTitle,
                Tone = shown.Any(line => line.State.IsOverdue) ? Tone.Attention : Tone.Plain,
                Fields =
                [
                    .. shown.Take(Limits.Lines).Select(line => Show(turn, line, withCommunity: facts.Count > 1)),
                    .. named.Meant.Count > 0 ? [] : cases.Take(Limits.Lines),
                ],
                Note = turn.Texts.NotShown(shown.Count, Limits.Lines),
            },
            Next(turn));
    }

    /// <summary>By day, so that what is overdue comes first.</summary>
    private static IReadOnlyList<Line> Lines(IEnumerable<DutyFacts> facts) =>
        [.. facts
            .SelectMany(of => Progress.Of(of).States.Select(state => (State: state, of.Community.Community)))
            .Where(entry => entry.State.Due is not null && (entry.State.IsOwed || IsAhead(entry.State)))
            .GroupBy(entry => (entry.Community.Programme, entry.State.Rule.Id, entry.State.Due))
            .Select(group => new Line(group.First().State, [.. group.Select(entry => entry.Community)]))
            .OrderBy(line => line.State.Due)];

    private static bool IsAhead(DutyState state) => state.Rule.Task is DutyTask.Know && state.Outlook != Outlook.Done;

    private static Field Show(Turn turn, Line line, bool withCommunity)
    {
        var say = turn.Duties;
        var rule = line.State.Rule;
        var missing = line.Communities.Count > 1 ? ""
            : line.State.Lacking.Count > 0 ? say.Lacking(line.State)
            : line.State is { IsOwed: true, Required: > 1, Current: null } ? turn.Texts.StillMissing(line.State.Missing)
            : "";
        var from = rule.Task is DutyTask.Know ? turn.Texts.OfficerEvent : turn.Texts.From(rule.From);
        string[] when = [say.Day(line.State), say.Left(line.State), missing];
        string[] whose = [from, withCommunity ? turn.Wording.Names(line.Communities) : "", turn.Texts.ByArticle(rule.Cite)];
        string[] also = [rule.Missed is { } missed ? turn.Texts.IfMissed(turn.Wording.Name(missed)) : "", say.Instead(line.State)];
        return new Field(say.Name(rule), Joined.Lines(Joined.Beside(when), Joined.Beside(whose), Joined.Beside(also)));
    }

    private static IReadOnlyList<Choice> Next(Turn turn) => Leading.Communities(turn).Count > 0
        ? [turn.Button(CommandIds.HandIn), turn.Button(CommandIds.Progress), turn.Button(CommandIds.Meetings)]
        : [turn.Button(CommandIds.Meetings)];
}
