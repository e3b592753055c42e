using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>The answer to 研習 總表: every teacher of the programme, those at risk first and then by department; 研習 總表 機械系 is of one.</summary>
internal static class TrainingRoll
{
    public static Reply Show(Turn turn, Rulebook rulebook, string department)
    {
        var all = TrainingBoard.Read(Trained.Reader(turn, rulebook)).Lines;
        var departments = department.Length == 0 ? [] : Named(department, all.Select(line => line.Person.Department));
        if (department.Length > 0 && departments.Count == 0)
            return Reply.Say(turn.Texts.NoTeachersIn(TypedText.Shorten(department, Limits.Name)), Choice.Saying($"{turn.Word} {turn.Texts.TrainingRollWord}"));
        var lines = all.Where(line => department.Length == 0 || departments.Contains(line.Person.Department)).ToList();
        if (lines.Count == 0)
            return Reply.Say(turn.Texts.NobodyTrained, Choice.Filling(turn.Texts.NoteCycle, $"{turn.Texts.Word(CommandIds.Credit)} {turn.Texts.CycleWord} "));
        var shown = lines.Take(Limits.Lines).ToList();
        var names = new Namesakes(lines.Select(line => line.Person));
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.TrainingRollTitle(lines.Count),
                Tone = lines[0].Standing == TrainingStanding.AtRisk ? Tone.Attention : Tone.Plain,
                Fields =
                [
                    Counts(turn, lines),
                    .. shown.GroupBy(line => line.Standing == TrainingStanding.AtRisk ? null : line.Person.Department)
                        .SelectMany(group => group.Select(line => Line(turn, line, names)).Prepend(Heading(turn, group.Key))),
                ],
                Note = Joined.Lines(
                    lines.Count > shown.Count ? turn.Texts.RollIsCut(lines.Count - shown.Count, $"{turn.Word} {turn.Texts.TrainingRollWord}") : "",
                    turn.Texts.ByArticle(rulebook.Months!.Cite)),
            },
            [.. shown.Take(Limits.Buttons).Select(line => names.Shown(line.Person)).Select(name => Choice.Saying(name, $"{turn.Word} {name}"))]);
    }

    /// <summary>The departments of teachers of the programme that are meant.</summary>
    public static IReadOnlyList<string> Departments(Turn turn, Rulebook rulebook, string words) =>
        Named(words, Trained.Seen(turn, rulebook).Select(person => person.Department));

    private static IReadOnlyList<string> Named(string words, IEnumerable<string> departments)
    {
        var among = departments.Where(one => one.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var found = Naming.Find(words, among, one => [one], Stands.Alone).Or(() => Naming.ByPart(words, among, one => [one]));
        return found.Left.Length == 0 ? found.Meant : [];
    }

    private static Field Counts(Turn turn, IReadOnlyList<TrainingBoard.Line> lines) => new("", Joined.Beside(
    [
        .. from standing in Enum.GetValues<TrainingStanding>()
           let count = lines.Count(line => line.Standing == standing)
           where count > 0
           select turn.Texts.StandsSo(standing, count),
    ]));

    private static Field Heading(Turn turn, string? department) =>
        new("", department is null ? turn.Texts.AtRiskHeading : department.Length > 0 ? department : turn.Texts.NotSet);

    private static Field Line(Turn turn, TrainingBoard.Line line, Namesakes names) => new(
        line.Standing == TrainingStanding.AtRisk ? Joined.Words(names.Shown(line.Person), line.Person.Department) : names.Shown(line.Person),
        line.Record switch
        {
            { Count: { } count } => turn.Texts.TrainingLine(count.Months, count.Rules.Need, count.Missing, count.Window.End),
            { CycleFrom: { } first } => turn.Texts.FromDay(first),
            _ => turn.Texts.NoCycleYet,
        });
}
