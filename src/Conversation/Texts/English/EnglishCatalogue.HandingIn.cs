namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    private static readonly string[] s_unfinished =
        ["not", "half", "almost", "nearly", "unfinished", "in progress", "still", "next week", "next month", "tomorrow", "later", "will"];

    public override string HandInPurpose => "note what is handed in or done, for example: hand in report";

    public override string WhichToHandIn => "What has been handed in or done?";

    public override string NoSuchToHandIn(string words) => $"There is no “{words}” to hand in. Which of these is it?";

    public override string NothingToHandIn => "There is nothing to hand in now. Type “deadlines” to see what comes next.";

    public override string NotAtThisStage(string what) => $"“{what}” does not belong to the stage that the community is at. Type “progress” to see what does.";

    public override string HandedIn(string what) => $"Noted: {what}";

    public override string InTime(DateOnly day) => $"{Day(day)}, in time";

    public override string LateBy(DateOnly day, int days) => $"{Day(day)}, {days} days late";

    public override string NoDueDay => "no deadline";

    public override string LateIsTaken => "It is noted although it is late; please explain it to the officer as well.";

    public override string LeftLabel => "Missing";

    public override string CompleteSince(string what, DateOnly day, string who) =>
        $"{what} was complete on {Day(day)} (noted by {who}); no need to note it again.";

    public override string SomebodyHandedIn(string who, string what, string community, string when) => $"{who} noted {what} of {community} ({when}).";

    public override string TakeBackWord => "undo";

    public override bool IsUnfinished(string note) => s_unfinished.Any(word => note.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    public override string HandInContradicted(string what, string note) =>
        $"Nothing is noted yet. “hand in” notes that this is handed in: {what}, and you wrote “{note}”. If it is not, say so once it is.";

    public override string HandedInAlready => "It is handed in";

    public override bool IsTakeBack(string word) => word.ToLowerInvariant() is "undo" or "withdraw" or "cancel" or "correct" or "撤回" or "取消" or "更正";

    public override string WhichToTakeBack => "Which note shall be taken back?";

    public override string NothingToTakeBack => "There is no note to take back. Type “progress” to see what is noted.";

    public override string WhyTakeBack(string what, DateOnly day, string who) =>
        $"Why take back “{what}”, noted on {Day(day)} by {who}? The reason is kept beside the note.";

    public override string TakenBack(string what) => $"Taken back: {what}";

    public override string TakenBackStays(DateOnly day, string who) => $"What {who} noted on {Day(day)} stays in the log.";

    public override string SomebodyTookBack(string who, string what, string community, string why) => $"{who} took back {what} of {community}: {why}";

    public override string WhoseToHandIn(string what) => $"Whose “{what}” is it?";

    public override string OnlyOwnToHandIn(string what) =>
        $"Each member hands in “{what}” for themselves, so you can note your own only; a convener or officer notes those of others.";

    public override string LackingLabel => "Missing from";

    public override string StillLacking(string who) => $"missing from {who}";

    public override string AndMorePeople(int count) => $"{count} others";
}
