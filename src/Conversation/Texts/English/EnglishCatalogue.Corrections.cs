using System.Text.RegularExpressions;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    private static readonly Regex s_anotherTime = new(
        "^(?:(?:on |for |at )?(?:the )?(?:last|previous) (?:meeting|session|time|week|month|one))",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_absent = new(
        "^(?:(?:was |is )?(?:absent|missing|on leave|not (?:here|there|in))|(?:will be |is )?(?:late|coming late)$"
        + "|did ?n[o']t come|on the way|(?:if|when) (?:he|she|they) come|maybe|perhaps|probably|might)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public override string PresentedPurpose => "note who presented results, for example: presented Wang Xiaoming title of the paper";

    public override string PresentedWhom(string meeting) => $"Who presented results ({meeting})? Type the name, and the title after it if you like.";

    public override string PresentationNoted(string name, string meeting) => $"Presentation noted: {name}, {meeting}";

    public override string WorkLabel => "Title";

    public override string PresentedAlready(string name, string meeting, DateTime day) =>
        $"The presentation of {name} was noted on {DayAndTime(day)} already ({meeting}). If that is wrong, you can take it back.";

    public override string NoPresentingRule =>
        "This programme gives no points for presenting results, so there is nothing to note. "
        + "Whoever was there and did not sign in can be recorded with “record”.";

    public override bool IsAnotherTime(string words) => s_anotherTime.IsMatch(words);

    public override bool IsSeveralGuests(string words) => words.All(char.IsAsciiDigit) || words.ToLowerInvariant() is "two" or "three" or "several" or "some";

    public override string OneGuestAtATime =>
        "Nobody is recorded yet. Record guests one at a time; if it is one guest and all of it is the reason, choose the last.";

    public override string GuestIsMember(string name) => $"Nothing is noted yet: {name} is a member, not a guest. Shall the member be noted?";

    public override bool IsAbsence(string words) => s_absent.IsMatch(words);

    public override string RecordContradicted(string names, string reason) =>
        $"Nothing is written down yet. “record” notes that {names} was there, and you wrote “{reason}”. Which is it?";

    public override string WasThere => "Was there: record";

    public override string WasNotThere => "Was not: take back";

    public override string NoPresentationYet(string kinds, Citations cite) =>
        $"Presenting is noted at a meeting of this kind: {kinds} ({Articles(cite)}), and there has been none yet. "
        + "Plan one with “new meeting” first, and note it once it was held.";

    public override string NotAPresentation(string meeting, string kinds, Citations cite) =>
        $"{meeting} is not of the kind that counts for presenting: {kinds} ({Articles(cite)}). Name another one, or use “presented” with the name.";

    public override string NotPresented(string name, string meeting) => $"No presentation of {name} is noted ({meeting}), so there is nothing to take back.";

    public override string PresentationTakenBack(string name, string meeting) => $"Presentation taken back: {name}, {meeting}";

    public override string TakeBackWhom(string meeting) => $"Whose entry shall I take back ({meeting})? Type the name, and the reason after it.";

    public override string NoAttendanceToTakeBack(string name, string meeting) =>
        $"No attendance of {name} is noted ({meeting}), so there is nothing to take back. For another meeting add its number, as in “record undo #12 "
        + "name reason”.";

    public override string NobodyToTakeBack(string meeting) => $"There is nobody’s entry to take back ({meeting}).";

    public override string AskTakeBackReason(string name, string meeting) =>
        $"Why is the entry of {name} taken back ({meeting})? The reason is kept beside it.";

    public override IReadOnlyList<string> TakeBackReasons => ["was not there", "wrong person"];

    public override string AttendanceTakenBack(string name, string meeting) => $"Attendance taken back: {name}, {meeting}";

    public override string BothAreKept => "Both the entry and this correction are kept.";

    public override string YouWereTakenBack(string by, string meeting, Hours span, string why) =>
        $"{by} took your entry back: {meeting} ({Span(span)}), because: {why}. If that is wrong, ask your convener to record it again.";
}
