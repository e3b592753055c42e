using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Points;

/// <summary>Decides which lines a deed adds to the ledger. A deed has one line by a rule, however often it is noted.</summary>
public static class PointAward
{
    /// <param name="rulebook">The edition in force; the lines keep its article and number.</param>
    /// <param name="deed">What was done.</param>
    /// <param name="note">Whose line it is.</param>
    /// <param name="standing">The person's line by that rule for that deed, not taken back; null where there is none.</param>
    /// <param name="sum">What the person has in the community by that rule.</param>
    public static IReadOnlyList<PointEntry> Decide(
        Rulebook rulebook, PointDeed deed, PointNote note, Func<PointRule, PointEntry?> standing, Func<PointRule, PointValue> sum) =>
        PointOutcome.Of(rulebook, deed) is PointOutcome.Earns(var rules)
            ? [.. rules.Where(rule => standing(rule) is null).Select(rule => new PointEntry
            {
                Community = note.Community,
                Person = note.Person,
                Meeting = deed.Meeting,
                Rule = rule.Id,
                Points = PointCap.Room(rule, rule.Worth, rule.Most is null ? PointValue.Zero : sum(rule)),
                Worth = rule.Worth,
                Cite = rule.Cite,
                Version = rulebook.Version,
                At = note.At,
                By = note.By,
                Why = note.Why,
            })]
            : [];

    /// <summary>The counter-entry: the same line the other way round, under the rule it was decided by.</summary>
    public static PointEntry Undo(PointEntry line, PointNote note) => line with
    {
        Id = default,
        Points = -line.Points,
        Worth = -line.Worth,
        At = note.At,
        By = note.By,
        Why = note.Why,
        Corrects = line.Id,
    };

    /// <summary>Adds what the deed earns and has no line for.</summary>
    /// <returns>The lines added.</returns>
    public static IReadOnlyList<PointEntry> Add(IPointLedger ledger, Rulebook rulebook, PointDeed deed, PointNote note) =>
        [.. Decide(
            rulebook, deed, note,
            rule => ledger.Standing(note.Person, note.Community, rule.Id, deed.Meeting),
            rule => ledger.SumsOf(note.Person, note.Community).FirstOrDefault(sum => sum.Rule == rule.Id)?.Points ?? PointValue.Zero)
            .Select(ledger.Add)];

    /// <summary>
    /// Takes back every line of the deed, whatever edition gave it, and lets lines that the cap had cut have what this frees.
    /// </summary>
    /// <returns>The counter-entries of the deed.</returns>
    public static IReadOnlyList<PointEntry> TakeBack(IPointLedger ledger, Rulebook rulebook, PointDeed deed, PointNote note)
    {
        var undone = ledger.SumsOf(note.Person, note.Community)
            .Where(sum => rulebook.Points.FirstOrDefault(rule => rule.Id == sum.Rule) is not { } rule || IsFor(rule, deed))
            .Select(sum => ledger.Standing(note.Person, note.Community, sum.Rule, deed.Meeting))
            .Where(line => line is not null)
            .Select(line => ledger.Add(Undo(line!, note)))
            .ToList();
        foreach (var line in undone.Where(line => line.Points < PointValue.Zero))
            Refill(ledger, rulebook, line.Rule, note);
        return undone;
    }

    /// <summary>
    /// Gives the conveners of a community their points. Call it when the community is approved, and when somebody becomes its convener
    /// later; called again, it adds nothing.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="rulebook">The edition in force.</param>
    /// <param name="community">The community.</param>
    /// <param name="at">When it is noted.</param>
    /// <param name="on">The day whose conveners these are.</param>
    /// <returns>The lines added.</returns>
    public static IReadOnlyList<PointEntry> ForConvening(IPointRecords records, Rulebook rulebook, Community community, DateTimeOffset at, DateOnly on)
    {
        var open = rulebook with { Points = Handover.Open(records, rulebook, community, on) };
        return [.. records.ConvenersOf(community.Id, on).SelectMany(convener => Add(
            records.Points, open, new PointDeed.Convened(), new PointNote { Community = community.Id, Person = convener.Id, At = at }))];
    }

    /// <summary>A rule that a later edition changed to other kinds of meetings still names the same sort of deed.</summary>
    private static bool IsFor(PointRule rule, PointDeed deed) => (rule.For, deed) switch
    {
        (PointReason.Convening, PointDeed.Convened) => true,
        (PointReason.Attending, PointDeed.Attended) => true,
        (PointReason.Presenting, PointDeed.Presented) => true,
        _ => false,
    };

    private static void Refill(IPointLedger ledger, Rulebook rulebook, string ruleId, PointNote note)
    {
        if (rulebook.Points.FirstOrDefault(rule => rule.Id == ruleId) is not { Most: not null } rule)
            return;
        var lines = ledger.Of(note.Community).Where(line => line.Person == note.Person && line.Rule == ruleId).ToList();
        foreach (var line in PointCap.Refill(rule, lines, note))
            ledger.Add(line);
    }
}
