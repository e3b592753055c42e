using CommunityBot.Files.Rosters;
using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Bot.Cli;

/// <summary>What was typed beside the file.</summary>
/// <param name="Codes">The file for binding codes.</param>
/// <param name="DryRun">Whether nothing is to be written.</param>
/// <param name="Roster">What is said of the roster.</param>
internal sealed record Wishes(string? Codes, bool DryRun, RosterWishes Roster);

/// <summary>
/// Shows what a roster would change, and asks where something of it may be a slip or old. Where nobody can be asked, such a roster is refused.
/// </summary>
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
        var ends = wishes.Roster.Leavers && plan.Missing.Count > 0;
        if (wishes.DryRun || terminal.CanAsk || ends)
            Show(plan, late);
        var doubts = plan.Doubts.Where(doubt => !wishes.Roster.Allow(doubt)).ToList();
        if (!ends && (wishes.DryRun || !terminal.CanAsk))
            Mention([.. doubts.OfType<RosterDoubt.Renamed>()], doubts);
        foreach (var doubt in doubts)
            terminal.Complain(RosterDoubtTexts.Say(doubt));
        if (doubts.Count > 0 && (wishes.DryRun || !terminal.CanAsk))
        {
            terminal.Complain(new BothLanguages("什麼都沒有匯入。", "Nothing was imported."));
            foreach (var way in RosterDoubtTexts.WaysOut(doubts))
                terminal.Complain(way);
            return Answer.No;
        }

        if (wishes.DryRun)
        {
            terminal.Say(new BothLanguages("以上是預覽，什麼都沒有寫入。", "This was a preview; nothing was written."));
            return Answer.WasShown;
        }

        if ((doubts.Count == 0 && !ends) || !terminal.CanAsk || terminal.Confirms(Question(doubts)))
            return Answer.Write;
        terminal.Complain(new BothLanguages("好，什麼都沒有匯入。", "Nothing was imported."));
        foreach (var way in RosterDoubtTexts.WaysOut(doubts))
            terminal.Complain(way);
        return Answer.No;
    }

    /// <summary>Who may have another name is said only, where nobody leaves by it: a file with somebody new is imported without a question.</summary>
    private void Mention(List<RosterDoubt.Renamed> renamed, List<RosterDoubt> doubts)
    {
        doubts.RemoveAll(renamed.Contains);
        SayAll(renamed.Select(RosterDoubtTexts.Say));
        if (renamed.Count > 0 && doubts.Count == 0 && !wishes.DryRun)
        {
            terminal.Say(new BothLanguages(
                "這次當作另一位匯入。是同一個人的話，用 remove 拿掉新的那一位，改名以後再匯入一次。",
                "This time they are somebody else. If it is the same person, take the new one off with 'remove', rename, and import again."));
        }
    }

    private void Show(RosterPlan plan, IReadOnlyList<LateStart> late)
    {
        SayAll(RosterPreview.Say(plan, late));
        SayAll(plan.Doubts.Where(wishes.Roster.Allow).Select(RosterDoubtTexts.Say));
    }

    private void SayAll(IEnumerable<BothLanguages> lines)
    {
        foreach (var line in lines)
            terminal.Say(line);
    }

    private static BothLanguages Question(List<RosterDoubt> doubts)
    {
        var (isNew, isOld) = (doubts.Exists(doubt => !doubt.IsOld), doubts.Exists(doubt => doubt.IsOld));
        return (isNew, isOld) switch
        {
            (true, false) => new BothLanguages("這些是另外的社群或另外的人，要照這樣匯入嗎？", "Are these communities or people of their own? Import it so?"),
            (false, true) => new BothLanguages("這些會照名冊改回去，要照這樣匯入嗎？", "These are changed back to what the file says. Import it so?"),
            (true, true) => new BothLanguages(
                "相像的都當作另外的，改過的都照名冊改回去，要照這樣匯入嗎？", "Is what is alike of its own, and are changes undone as the file says? Import it so?"),
            _ => new BothLanguages("要照這樣匯入嗎？", "Import it so?"),
        };
    }
}
