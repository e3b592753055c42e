using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>進度: what a community has done of what it owes, and what can still be reached; of several, one line each, the worst first.</summary>
public static class ShowProgress
{
    public static Answer Run(Turn turn)
    {
        var all = LedDuties.FactsOf(turn, Leading.Communities(turn));
        if (all.Count == 0)
            return Reply.Say(turn.Texts.NoDuties, turn.Button(CommandIds.Meetings));

        var named = Naming.Loosely(turn.Arguments, all, facts => [facts.Community.Community.Name]).Meant;
        if (turn.Arguments.Length == 0 && all.Count == 1)
            named = all;
        if (named.Count == 1)
            return One(turn, named[0]);
        var unknown = named.Count == 0 && turn.Arguments.Length > 0;
        return all.Count == 1
            ? One(turn, all[0])
            : Several(turn, named.Count > 0 ? named : all, unknown ? turn.Texts.NoSuchCommunity(TypedText.Shorten(turn.Arguments, Limits.Words)) : "");
    }

    private static Reply One(Turn turn, DutyFacts facts)
    {
        var say = turn.Duties;
        var progress = Progress.Of(facts);
        var duties = progress.Duties.ToList();
        var waiting = facts.Stage == DutyStage.Applying ? turn.Texts.NotApprovedYet : "";
        if (duties.Count == 0)
            return Reply.Say(waiting.Length > 0 ? waiting : turn.Texts.NoDuties, turn.Button(CommandIds.Deadlines));
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.ProgressTitle(facts.Community.Community.Name),
                Tone = ToneOf(progress.Worst),
                Fields = [.. duties.Take(Limits.Lines).Select(state => Line(turn, say, state))],
                Note = Joined.Lines(waiting, turn.Texts.NotShown(duties.Count, Limits.Lines)),
            },
            turn.Button(CommandIds.HandIn),
            turn.Button(CommandIds.Plan),
            turn.Button(CommandIds.Deadlines));
    }

    private static Field Line(Turn turn, DutyWording say, DutyState state)
    {
        // Of what comes back every month nobody wants to read all times at once.
        var (done, required) = state.Current is { } now ? (now.Done, now.Required) : (state.Done, state.Required);
        var count = required > 0 ? turn.Texts.DoneOf(done, required) : "";
        return new Field(
            say.Name(state.Rule), Joined.Beside(count, say.Status(state), say.Lacking(state), say.Instead(state), turn.Texts.ByArticle(state.Rule.Cite)))
        {
            Bar = required > 0 ? ProgressLine.Percent(done, required) : null,
            Full = FullBar.Goal,
        };
    }

    private static Reply Several(Turn turn, IReadOnlyList<DutyFacts> all, string note)
    {
        var lines = all.Select(facts => (facts.Community.Community, Progress: Progress.Of(facts)))
            .OrderByDescending(line => line.Progress.Worst)
            .ThenByDescending(line => line.Progress.Duties.Count(state => state.Outlook == line.Progress.Worst))
            .ThenBy(line => line.Community.Name, StringComparer.Ordinal)
            .ToList();
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.ProgressOverview,
                Tone = ToneOf(lines[0].Progress.Worst),
                Fields = [.. lines
                    .Take(Limits.Lines)
                    .Select(line => new Field(line.Community.Name, ProgressLine.Summary(turn, line.Progress))
                    {
                        Bar = ProgressLine.Share(line.Progress), Full = FullBar.Goal,
                    })],
                Note = Joined.Lines(note, turn.Texts.NotShown(lines.Count, Limits.Lines)),
            },
            [.. lines.Take(Limits.Buttons).Select(line => Choice.Saying(line.Community.Name, $"{turn.Word} {line.Community.Name}"))]);
    }

    private static Tone ToneOf(Outlook worst) => worst switch
    {
        Outlook.Done => Tone.Good,
        >= Outlook.Tight => Tone.Attention,
        _ => Tone.Plain,
    };
}
