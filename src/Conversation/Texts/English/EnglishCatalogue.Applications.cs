using CommunityBot.Amounts;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string ApplyPurpose => "see, fill in and file your application, for example: apply meals 80x100";

    public override string RecommendPurpose => "recommend a community's application";

    public override string ApprovePurpose => "see what waits for approval, approve it, or change what was approved";

    public override string ReturnPurpose => "give an application back, for example: return AI community please add prices";

    public override string HeadsOnly(string command) =>
        $"“{command}” is for the heads who recommend communities, and for officers. If you are one, please ask your officer to put you on the roster.";

    public override string OfficersOnly(string command) => $"“{command}” is for officers. If you need it, please ask your programme's.";

    public override string ApplicationTitle(string community) => $"Application of {community}";

    public override string ProgrammeLabel => "Programme";

    public override string StateLabel => "State";

    public override string CategoryLabel => "Category";

    public override string AskedLabel => "Asked for";

    public override string ApprovedLabel => "Approved";

    public override string CeilingLabel => "At most";

    public override string TopUpLabel => "Top-up";

    public override string TopUp(string name, Dollars amount, Citations cite) => $"{name}: {WithAside(Money(amount), Articles(cite))}";

    public override string StillMissingLabel => "Missing";

    public override string MindLabel => "Please note";

    public override string NextLabel => "Next";

    public override string ApplyByLabel => "To be filed by";

    public override string ShareOfCeiling(Dollars asked, Dollars ceiling) => $"{Money(asked)} of at most {Money(ceiling)}";

    public override string OnCondition(string topUp, IReadOnlyList<string> conditions) => $"{topUp}, on condition that: {string.Join("; ", conditions)}";

    public override string ApplicationStateName(ApplicationState state) => state switch
    {
        ApplicationState.Filed => "filed",
        ApplicationState.Recommended => "recommended",
        ApplicationState.Approved => "approved",
        ApplicationState.Returned => "returned",
        _ => "draft",
    };

    public override string StepName(ApplicationState to) => to switch
    {
        ApplicationState.Filed => "filing",
        ApplicationState.Recommended => "recommendation",
        ApplicationState.Approved => "approval",
        ApplicationState.Returned => "return",
        _ => "writing",
    };

    public override string StepOf(string step, string who, Citations cite) => $"{step} by {who} ({Articles(cite)})";

    public override string StateSince(string state, DateOnly day, Citations cite, int version) =>
        $"{state} on {Day(day)} ({Articles(cite)}, {Edition(version)} of the rules)";

    public override string NotChosen => "(not chosen)";

    public override string ChooseBy(string question, string words) => $"{question}: press a button, or type {words}.";

    public override string OrWords(IReadOnlyList<string> words) => string.Join(" or ", words.Select(word => $"“{word}”"));

    public override string AskMoneyBy(string example) =>
        $"To ask for money, type “{example}”, several items at once if you like. Say it again to change it; 0 takes it out.";

    public override string SendBy(string words) => $"All is there. Press the button or type “{words}”.";

    public override string SendWord => "send";

    public override bool IsSend(string words) => words.ToLowerInvariant() is "send" or "file" or "submit" or "送出";

    public override string AskAmount(string item) => $"How much for {item}? For example: 80x100, or 8000.";

    public override string NotPartOfApplication(string words, string items) => $"The application has no “{words}”. The items are: {items}.";

    public override string ApplicationIsAway(string community, string state, string next) =>
        $"The application of {community} is {state} and cannot be changed now. To change it, have it returned first. Next: {next}";

    public override string ApplicationIsApproved(string community) =>
        $"The application of {community} is approved and cannot be changed any more. Please ask the officer about amounts.";

    public override string NoApplicationsHere(string programme) => $"{programme} takes no applications here. Please ask its officer.";

    public override string ApplicationDone(string community, string state) => $"{community}: {state}";

    public override string NotCompleteYet(string community) => $"The application of {community} cannot go on yet";

    public override string NotAStepHere(string step, string programme) =>
        $"An application to {programme} needs no {step}. Type “approve” to see what waits for approval.";

    public override string NotYourStep(string step) => $"That step is not yours: {step}.";

    public override string StepTakenAlready(string community, string state, DateOnly day) =>
        $"The application of {community} was {state} on {Day(day)} already; there is nothing to do.";

    public override string StepOutOfOrder(string community, string step) => $"The application of {community} is not there yet. First comes {step}.";

    public override string AskForWhom(string community, string who) => $"{community}: for whom do you note this? Please type the name of {who} who signed.";

    public override string AskReturnReason(string community) => $"Why is the application of {community} returned? One sentence; the convener will read it.";

    public override string ConfirmStep(string community, string step) => $"The application of {community}: note the {step}?";

    public override string RemarkChangesNothing =>
        "The remark is only kept: the sums are approved as applied for. To approve other sums, say “approve COMMUNITY ITEM AMOUNT” afterwards.";

    public override string ConfirmStepBy(string step) => $"“yes” notes the {step}; “cancel” drops it.";

    public override string NothingToReturn(string community, string state) =>
        $"The application of {community} is {state}; there is nothing to return. To change what was approved, type “approve” with the community, the item "
        + "and the amount.";

    public override string NothingWaiting(string command) => $"Nothing waits for you to {command}.";

    public override string WaitingTitle(int count) => $"Waiting for approval: {count}";

    public override string ApproveBy(string approve, string see) => $"Press a button or type “{approve}” to approve one; type “{see}” to see it first.";

    public override string NextIsTold(string who) => $"{who}: told.";

    public override string TellNextYourself(string who) => $"No account of {who} is linked, so I cannot tell them. Please do so yourself.";

    public override string WaitsForYou(string community, string step) => $"The application of {community} waits for you: {step}";

    public override string ReturnedBecause(string community, string reason) => $"The application of {community} was returned: {reason}";

    public override string FileAgain(string command) => $"When it is corrected, type “{command}” to file it again.";

    public override string CategoryMissing(Citations cite) => $"no category chosen ({Articles(cite)})";

    public override string AnswerMissing(string question, Citations cite) => $"{question}: no answer yet ({Articles(cite)})";

    public override string MembersLacking(string who, int counted, int by, Citations cite) =>
        $"{who}: {counted}, {by} short ({Articles(cite)}); ask the officer to update the roster";

    public override string MembersTooMany(string who, int counted, int by, Citations cite) =>
        $"{who}: {counted}, {by} too many ({Articles(cite)}); ask the officer to update the roster";

    public override string NothingAsked(Citations cite) => $"nothing asked for yet ({Articles(cite)})";

    public override string AskedTooMuch(Dollars asked, Dollars ceiling, Citations cite) =>
        $"{Money(asked)} in all is over the ceiling of {Money(ceiling)}; take {Money(asked - ceiling)} off ({Articles(cite)})";

    public override string ShareTooLarge(string item, Dollars amount, Rate share, Dollars most, Citations cite) =>
        $"{item}: {Money(amount)} is over {share}, at most {Money(most)} ({Articles(cite)})";

    public override string SecondGrant(string community, string programme, Citations cite) =>
        $"“{community}” asks for a grant in {programme}; the same thing is not paid for twice ({Articles(cite)}): "
        + "rename it if it is another community, or choose one";

    public override string MembersInCommon(int shared, int members, string community, string programme, Citations cite) =>
        $"{shared} of {members} members are also in “{community}” of {programme}; the same thing is not paid for twice ({Articles(cite)}): "
        + "please make sure that it is another one";

    public override string TooLateToFile(DateOnly day, Citations cite) =>
        $"the last day to file was {Day(day)} ({Articles(cite)}); if there is a reason, please ask the officer";

    public override string AmountChanged(string community, string item) => $"{community}: the amount approved for {item} is changed";

    public override string FromTo(Dollars from, Dollars to) => $"from {Money(from)} to {Money(to)}";

    public override string AmountIsSame(string item, Dollars amount) => $"{Money(amount)} is what was approved for {item} already; nothing is changed.";

    public override string AmountNotApprovedYet(string community, string words) =>
        $"The application of {community} is not approved yet. Type “{words}” first, then change the amount.";

    public override string AmountWouldBreak(string why) => $"That cannot be: {why}.";

    public override string AmountBelowSpent(string items, Dollars spent, Citations cite) =>
        $"{Money(spent)} is spent on {items} already; no less can be approved ({Articles(cite)}).";

    public override string AmountBelowUsed(string items, Dollars spent, Dollars requested, string requests, Citations cite) =>
        $"{Money(spent)} is spent on {items} and {Money(requested)} requested; no less than {Money(spent + requested)} can be approved ({Articles(cite)}). "
            + $"For less, the convener takes requests back first: {requests} (“{Word(CommandIds.Spend)} {CorrectLineWord} NUMBER {DeleteWord}”).";
}
