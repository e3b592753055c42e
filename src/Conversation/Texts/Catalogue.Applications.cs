using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string ApplyPurpose { get; }

    public abstract string RecommendPurpose { get; }

    public abstract string ApprovePurpose { get; }

    public abstract string ReturnPurpose { get; }

    public abstract string HeadsOnly(string command);

    public abstract string OfficersOnly(string command);

    // Labels of the card
    public abstract string ApplicationTitle(string community);

    public abstract string ProgrammeLabel { get; }

    public abstract string StateLabel { get; }

    public abstract string CategoryLabel { get; }

    public abstract string AskedLabel { get; }

    public abstract string ApprovedLabel { get; }

    public abstract string CeilingLabel { get; }

    public abstract string TopUpLabel { get; }

    public abstract string TopUp(string name, Dollars amount, Citations cite);

    public abstract string StillMissingLabel { get; }

    public abstract string MindLabel { get; }

    public abstract string NextLabel { get; }

    public abstract string ApplyByLabel { get; }

    public abstract string ShareOfCeiling(Dollars asked, Dollars ceiling);

    public abstract string OnCondition(string topUp, IReadOnlyList<string> conditions);

    public abstract string ApplicationStateName(ApplicationState state);

    /// <summary>What leads to that state.</summary>
    public abstract string StepName(ApplicationState to);

    /// <summary>A step, whose it is, and the article.</summary>
    public abstract string StepOf(string step, string who, Citations cite);

    /// <summary>With the article and the edition it was decided by.</summary>
    public abstract string StateSince(string state, DateOnly day, Citations cite, int version);

    public abstract string NotChosen { get; }

    // What to do with the card
    public abstract string ChooseBy(string question, string words);

    /// <summary>Words to type, one of them.</summary>
    public abstract string OrWords(IReadOnlyList<string> words);

    public abstract string AskMoneyBy(string example);

    public abstract string SendBy(string words);

    public abstract string SendWord { get; }

    public abstract bool IsSend(string words);

    public abstract string AskAmount(string item);

    public abstract string NotPartOfApplication(string words, string items);

    public abstract string ApplicationIsAway(string community, string state, string next);

    public abstract string ApplicationIsApproved(string community);

    public abstract string NoApplicationsHere(string programme);

    // What comes of a step
    public abstract string ApplicationDone(string community, string state);

    public abstract string NotCompleteYet(string community);

    public abstract string NotAStepHere(string step, string programme);

    public abstract string NotYourStep(string step);

    public abstract string StepTakenAlready(string community, string state, DateOnly day);

    public abstract string StepOutOfOrder(string community, string step);

    public abstract string AskForWhom(string community, string who);

    public abstract string AskReturnReason(string community);

    public abstract string ConfirmStep(string community, string step);

    /// <summary>The words beside 核定 are kept as a remark, and the sums are those of the application.</summary>
    public abstract string RemarkChangesNothing { get; }

    public abstract string ConfirmStepBy(string step);

    public abstract string NothingToReturn(string community, string state);

    public abstract string NothingWaiting(string command);

    public abstract string WaitingTitle(int count);

    /// <summary>What to type to approve one, and to see it first.</summary>
    public abstract string ApproveBy(string approve, string see);

    public abstract string NextIsTold(string who);

    public abstract string TellNextYourself(string who);

    public abstract string WaitsForYou(string community, string step);

    public abstract string ReturnedBecause(string community, string reason);

    public abstract string FileAgain(string command);

    // What is missing
    public abstract string CategoryMissing(Citations cite);

    public abstract string AnswerMissing(string question, Citations cite);

    public abstract string MembersLacking(string who, int counted, int by, Citations cite);

    public abstract string MembersTooMany(string who, int counted, int by, Citations cite);

    public abstract string NothingAsked(Citations cite);

    public abstract string AskedTooMuch(Dollars asked, Dollars ceiling, Citations cite);

    public abstract string ShareTooLarge(string item, Dollars amount, Rate share, Dollars most, Citations cite);

    public abstract string SecondGrant(string community, string programme, Citations cite);

    public abstract string MembersInCommon(int shared, int members, string community, string programme, Citations cite);

    public abstract string TooLateToFile(DateOnly day, Citations cite);

    // Changing what was approved
    public abstract string AmountChanged(string community, string item);

    public abstract string FromTo(Dollars from, Dollars to);

    public abstract string AmountIsSame(string item, Dollars amount);

    public abstract string AmountNotApprovedYet(string community, string words);

    public abstract string AmountWouldBreak(string why);

    public abstract string AmountBelowSpent(string items, Dollars spent, Citations cite);

    /// <summary>The requests are those to be taken back first, as lines of the ledger.</summary>
    public abstract string AmountBelowUsed(string items, Dollars spent, Dollars requested, string requests, Citations cite);
}
