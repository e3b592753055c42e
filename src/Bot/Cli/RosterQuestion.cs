using CommunityBot.Files.Rosters;
using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Bot.Cli;

/// <summary>What was typed beside the file.</summary>
/// <param name="Codes">The file for binding codes.</param>
/// <param name="DryRun">Whether nothing is to be written.</param>
/// <param name="AcceptNew">Whether a community is new though its name is a letter away from another.</param>
/// <param name="Leavers">Whether those leave whom the file lacks.</param>
internal sealed record Wishes(string? Codes, bool DryRun, bool AcceptNew, bool Leavers);

/// <summary>Shows what a roster would change, and asks where something of it may be a slip. Where nobody can be asked, such a roster is refused.</summary>
internal sealed class RosterQuestion(Terminal terminal, Wishes wishes)
{
    public enum Answer
    {
        Write,
        WasShown,
        No,
    }

    /// <param name="plan">What it would change.</param>
    /// <param name="late">Who may have joined later.</param>
    public Answer Ask(RosterPlan plan, IReadOnlyList<LateStart> late)
    {
        var ends = wishes.Leavers && plan.Missing.Count > 0;
        if (wishes.DryRun || terminal.CanAsk || ends)
            Show(plan, late);
        var near = wishes.AcceptNew ? [] : plan.Near;
        foreach (var community in near)
            terminal.Complain(RosterPreview.Say(community));
        if (near.Count > 0 && (wishes.DryRun || !terminal.CanAsk))
        {
            terminal.Complain(new BothLanguages(
                "什麼都沒有匯入。寫錯的請改成一樣；真的是另一個社群，請加上 --accept-new 再執行一次。",
                "Nothing was imported. Correct what is a slip; where it is another community, run it again with --accept-new."));
            return Answer.No;
        }

        if (wishes.DryRun)
        {
            terminal.Say(new BothLanguages("以上是預覽，什麼都沒有寫入。", "This was a preview; nothing was written."));
            return Answer.WasShown;
        }

        if ((near.Count == 0 && plan.PerhapsRenamed.Count == 0 && !ends) || !terminal.CanAsk || terminal.Confirms(Question(near.Count)))
            return Answer.Write;
        terminal.Complain(new BothLanguages("好，什麼都沒有匯入。", "Nothing was imported."));
        return Answer.No;
    }

    private void Show(RosterPlan plan, IReadOnlyList<LateStart> late)
    {
        foreach (var line in RosterPreview.Say(plan, late))
            terminal.Say(line);
    }

    private static BothLanguages Question(int near) => near > 0
        ? new BothLanguages("這些是另外的社群，要照這樣匯入嗎？", "Are these communities of their own? Import it so?")
        : new BothLanguages("要照這樣匯入嗎？", "Import it so?");
}
