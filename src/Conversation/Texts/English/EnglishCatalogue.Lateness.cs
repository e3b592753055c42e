namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    private static readonly string[] s_mayNotCome = ["not sure", "maybe not", "may not", "might not", "take leave", "not me", "not late", "no, "];

    public override string LatePurpose => "say that you come late and tell the convener, for example: late 10 minutes traffic";

    public override string LatenessNoted(string meeting) => $"Noted that you come late: {meeting}";

    public override string LateByLabel => "Late by";

    public override string ComingLate => "coming late";

    public override string LateForWhich => "For which one?";

    public override string NothingToBeLateFor => "Nothing is planned, so nothing was noted.";

    public override string LateForTheNextOnly(string meetings) =>
        $"Coming late is noted for the next meeting only: {meetings}. For a later one, say so on its day.";

    public override string LateWhilePresent(string meeting) => $"You have signed in to {meeting}, so you are not late.";

    public override string LateWhileOnLeave(string meeting) =>
        $"You are on leave from {meeting}, so nothing was noted. If you come after all, cancel your leave first.";

    public override bool MayNotCome(string words) =>
        s_mayNotCome.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));

    public override string LateOrNot(string words) => $"Nothing is noted yet. You wrote “{words}”: do you come late, or do you take leave?";

    public override string LateOrSigningIn =>
        "Nothing is noted, and you are not signed in: there are four digits. If you are here, sign in; if not, say again by how much you are late.";

    public override string TakeLatenessBack => "To take back that you come late, press “undo”; it also goes once you have signed in.";

    public override string SomebodyComesLate(string name, string meeting, string how) =>
        how.Length == 0 ? $"{name} comes late to {meeting}" : $"{name} comes late to {meeting}: {how}";
}
