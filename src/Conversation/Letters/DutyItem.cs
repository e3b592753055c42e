using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Letters;

/// <summary>【年度成果報告（附件 3）】還有 14 天: what is missing, by which article, and what happens when it is missed.</summary>
internal static class DutyItem
{
    /// <summary>From so many days before on, it presses.</summary>
    private const int Near = 3;

    public static LetterItem Of(Pen pen, Topic.Duty topic)
    {
        var (state, rule) = (topic.State, topic.State.Rule);
        var (name, left, missing, day) = (pen.Duties.Name(rule), pen.Duties.Left(state), Missing(pen, state), pen.Duties.Day(state));
        var missed = rule.Missed is { } what ? pen.Texts.IfMissed(pen.Wording.Name(what)) : "";
        var instead = pen.Duties.Instead(state);
        var cited = pen.Texts.ByArticle(rule.Cite);
        var saysDay = missing.Contains(day, StringComparison.Ordinal);
        return new LetterItem
        {
            Order = (LetterRank.Due, state.Due ?? DateOnly.MaxValue),
            Title = pen.Texts.NudgeTitle(name, left),
            Lines =
            [
                .. saysDay ? [] : new[] { new Field(pen.Texts.DueLabel, day) },
                .. new[] { missing, instead }.Where(line => line.Length > 0).Select(line => new Field("", line)),
                new Field(pen.Texts.ArticleLabel, pen.Texts.Articles(rule.Cite)),
                .. missed.Length > 0 ? [new Field("", missed)] : Array.Empty<Field>(),
                new Field(pen.Texts.CommunityLabel, topic.Community.Name),
            ],
            Line = new Field(name, Joined.Beside(left, saysDay ? "" : day, missing, instead, pen.SeveralCommunities ? topic.Community.Name : "", cited)),
            Deeds = [Deed(pen, topic), pen.Button(CommandIds.Progress)],
            Community = topic.Community,
            Presses = state.DaysLeft <= Near,
            Name = pen.Wording.Name(rule.Name),
            Due = state.Due,
        };
    }

    /// <summary>Of quotas also how many are asked for and how many there are.</summary>
    private static string Missing(Pen pen, DutyState state)
    {
        var status = pen.Duties.Status(state);
        return state switch
        {
            { Rule.Task: DutyTask.Hold or DutyTask.Teach, Next: { } next } => $"{pen.Texts.AtLeast(next.Required, next.Done)}　{status}",
            { Rule.Task: DutyTask.HandIn, Required: > 1 } => $"{pen.Texts.StillMissing(state.Missing)}　{status}",
            _ => status,
        };
    }

    private static Choice Deed(Pen pen, Topic.Duty topic)
    {
        var rule = topic.State.Rule;
        var name = pen.Wording.Name(rule.Name);
        return rule.Task switch
        {
            DutyTask.Hold => pen.Button(CommandIds.Plan),
            DutyTask.Teach => pen.Button(CommandIds.PublicLesson),
            DutyTask.Apply => pen.Button(CommandIds.Apply),
            DutyTask.RecordEach => pen.Button(CommandIds.Minutes),
            DutyTask.HandIn => pen.Button(CommandIds.HandIn, pen.SeveralCommunities ? $"{topic.Community.Name} {name}" : name) is Choice.Press press
                ? press with { Label = $"{press.Label} {name}" }
                : throw new InvalidOperationException("A button that says a command is pressed."),
            _ => pen.Button(CommandIds.Deadlines),
        };
    }
}
