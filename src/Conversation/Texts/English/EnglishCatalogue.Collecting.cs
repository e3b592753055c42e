using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string CollectPurpose => "see what a firm owes, what came in and how the rest is split, for example: feedback 140000";

    public override string CollectedTitle(string community, string name) => $"{name} of {community}";

    public override string OwedLabel => "Owed";

    public override string Owed(Dollars owed, Dollars agreed, Dollars granted, Citations cite) =>
        $"{Money(owed)} ({Money(agreed)} agreed, less {Money(granted)} from the ministry; {Articles(cite)})";

    public override string OwedByRule(Dollars owed, Dollars least, Dollars granted, Citations cite) =>
        $"{Money(owed)} (nothing agreed yet, so the least of {Money(least)}, less {Money(granted)} from the ministry; {Articles(cite)})";

    public override string ReceivedLabel => "Received";

    public override string ReceivedOf(Dollars received, Dollars owed) => $"{Money(received)} of {Money(owed)}";

    public override string Receipt(Dollars amount, DateOnly day, string line) => $"{line}, {Day(day)}, {Money(amount)}";

    public override string NextInstalmentLabel => "Next";

    public override string NextInstalment(int number, Dollars missing, DateOnly day, int month) =>
        $"payment {number} by {Day(day)} (within month {month}), {Money(missing)} missing";

    public override string CollectionOverdue(int days) => $"{days} days overdue";

    public override string AllReceived => "all received";

    public override string PaidOn(Dollars amount, Citations cite) => $"{Money(amount)} ({Articles(cite)})";

    public override string RestLabel => "Rest";

    public override string RestLaterLabel => "Rest once all is in";

    public override string RestSplit(Dollars rest, IReadOnlyList<string> parts, Citations cite) =>
        $"{Money(rest)}: {string.Join(", ", parts)} ({Articles(cite)})";

    public override string RestShort(Dollars missing, Citations cite) =>
        $"{Money(missing)} short of what is paid, so there is nothing to split ({Articles(cite)})";

    public override string AgreedWord => "agreed";

    public override string GrantedWord => "granted";

    public override bool IsAgreed(string word) => word.ToLowerInvariant() is "agreed" or "約定";

    public override bool IsGranted(string word) => word.ToLowerInvariant() is "granted" or "grant" or "補助";

    public override string AgreedAmount(Dollars amount) => $"{Money(amount)} agreed";

    public override string GrantedAmount(Dollars amount) => $"{Money(amount)} from the ministry";

    public override string ReceivedAmount(Dollars amount) => $"{Money(amount)} received";

    public override string PaidAmount(Dollars amount) => $"{Money(amount)} paid";

    public override string PaidFor(string cost, Dollars amount) => $"{Money(amount)} for {cost}";

    public override string CollectBy(string example) =>
        $"When money came in, type “{example}”; what was agreed, granted, paid or wrong is typed like “feedback substitutes 200000” "
            + "and “feedback correct #12 reason”.";

    public override string NothingToCollect(string name, string categories, Citations cite) =>
        $"None of your cases collects {name}: only {categories} does ({Articles(cite)}).";

    public override string NoCollections => "No money is collected in your programmes.";

    public override string NotACollection(string words, string example) =>
        $"I do not understand “{words}”, You can say: {example}, agreed 300000, granted 100000, substitutes 200000, correct #12 reason.";

    public override string OfficersCollect(string name) =>
        $"Officers note what came in and was paid for {name}; nothing was noted. What was agreed you may fill in yourself until the approval.";

    public override string AgreedStands(string community) =>
        $"{community} is approved, so an officer changes what was agreed and granted. Nothing was noted.";

    public override string ReceivedInFuture(DateOnly day) => $"{Day(day)} is still to come, so nothing was noted. Please note it once the money is there.";

    public override string CollectionNoted(string community, string what) => $"Noted for {community}: {what}";

    public override string SomebodyNotedCase(string who, string community, string what) => $"{who} noted for {community}: {what}.";

    public override string NoSuchCaseLine(string number) => $"The case has no line {number}. Type “feedback” to see which there are.";

    public override string CaseLineGone(string what) => $"“{what}” was taken back before; nothing was changed.";

    public override string AskWhichCaseLine => "Which line was wrong? Type “feedback” to see the numbers, then “feedback correct #12 reason”.";

    public override string AskWhyCaseLine(string what) => $"Why is “{what}” wrong? Please say it in a sentence; the line itself is kept.";

    public override string CaseLineTakenBack(string community, string what) => $"{community}: “{what}” is taken back";

    public override string CollectInstead(string community, string name) => $"There is no grant for {community}; its money is in “{name}”.";
}
