using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string PresentedPurpose { get; }

    public abstract string PresentedWhom(string meeting);

    public abstract string PresentationNoted(string name, string meeting);

    public abstract string WorkLabel { get; }

    public abstract string PresentedAlready(string name, string meeting, DateTime day);

    public abstract string NoPresentingRule { get; }

    /// <summary>Whether it is the reason of somebody who was not there.</summary>
    /// <summary>Whether words speak of a meeting before the last one: 上週的, 上次.</summary>
    public abstract bool IsAnotherTime(string words);

    /// <summary>Whether words name no guest but how many there are, or several: 兩位, 陳大文和李小華.</summary>
    public abstract bool IsSeveralGuests(string words);

    public abstract string OneGuestAtATime { get; }

    /// <summary>Whoever is to be noted as a guest is a member.</summary>
    public abstract string GuestIsMember(string name);

    /// <summary>Words that say of somebody not to be there, or not yet, or perhaps: 沒來, 在路上, 等她到了再簽.</summary>
    public abstract bool IsAbsence(string words);

    /// <summary>Nobody is recorded, as the reason says that they were not there.</summary>
    public abstract string RecordContradicted(string names, string reason);

    /// <summary>A button: they were there, so they are recorded.</summary>
    public abstract string WasThere { get; }

    /// <summary>A button: they were not, so what is recorded is taken back.</summary>
    public abstract string WasNotThere { get; }

    public abstract string NoPresentationYet(string kinds, Citations cite);

    public abstract string NotAPresentation(string meeting, string kinds, Citations cite);

    public abstract string NotPresented(string name, string meeting);

    public abstract string PresentationTakenBack(string name, string meeting);

    public abstract string TakeBackWhom(string meeting);

    public abstract string NoAttendanceToTakeBack(string name, string meeting);

    public abstract string NobodyToTakeBack(string meeting);

    public abstract string AskTakeBackReason(string name, string meeting);

    public abstract IReadOnlyList<string> TakeBackReasons { get; }

    public abstract string AttendanceTakenBack(string name, string meeting);

    public abstract string BothAreKept { get; }

    public abstract string YouWereTakenBack(string by, string meeting, Hours span, string why);
}
