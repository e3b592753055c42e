using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string SpendingRefused(string item, Dollars amount) => $"This cannot be noted: {item} {Money(amount)}";

    public override string NoBudgetYet(Citations cite) =>
        $"No budget is approved yet ({Articles(cite)}). Note it once it is; the officer knows how far the application is.";

    public override string TooLateToBuy(DateOnly day, Dollars takenBack, string settle, Citations cite) =>
        $"The day for requests, {Day(day)}, is over and the remaining {Money(takenBack)} is taken back ({Articles(cite)}). "
        + $"What was requested in time is paid with “{settle}”; for anything else, ask the officer.";

    public override string BoughtOutsidePeriod(Period period, Citations cite) =>
        $"The programme runs from {Day(period.Start)} to {Day(period.End)}; this is outside it ({Articles(cite)}). "
        + "If the day is wrong, add that of the purchase, such as 5/12.";

    public override string BoughtInFuture(DateOnly day, string request) =>
        $"{Day(day)} is still to come. Type “{request}” for what is not paid yet; otherwise the day on which it was paid.";

    public override string OverUnitRate(Dollars most, string unit, Dollars price, Dollars within, Citations cite) =>
        $"At most {Money(most)} per {unit}, and this is {Money(price)} per {unit} ({Articles(cite)}). Please keep it within {Money(within)}.";

    public override string OverWholeShare(string item, Rate share, Dollars most, Dollars left, Citations cite) =>
        $"{item} takes at most {share} of the budget, {Money(most)}; only {Money(left)} is left ({Articles(cite)}). "
        + "Please stay within that or use another item.";

    public override string OverPaidShare(string item, Rate share, Dollars most, Dollars left, Citations cite) =>
        $"{item} is {share} of the fees paid, at most {Money(most)} now; {Money(left)} may still be noted ({Articles(cite)}). "
        + "Note the fee first, or stay within that.";

    public override string OverItem(string item, Dollars left, Citations cite) =>
        $"{item} has only {Money(left)} left and shares no money with other items ({Articles(cite)}). "
        + "Please stay within that or ask the officer to change the budget.";

    public override string OverPool(string items, Dollars left, Citations cite) =>
        $"{items} have only {Money(left)} left together ({Articles(cite)}). Please stay within that or ask the officer to change the budget.";

    public override string ItemNotFor(string item, string word, Citations cite) =>
        $"{item} does not pay for “{word}” ({Articles(cite)}). Please use an item that does, or other money.";

    public override string NotToMember(string name, Citations cite) =>
        $"{name} is a member of this community and may not be paid ({Articles(cite)}). Please invite somebody else; "
        + $"for somebody else of that name, add where they are from: “{name}(NTU)”.";

    public override string NotToKind(string name, string community, string kind, Citations cite) =>
        $"{name} is on the roster of {community} as {kind} and may not be paid ({Articles(cite)}). Please invite somebody else; "
        + $"for somebody else of that name, add where they are from: “{name}(NTU)”.";

    public override string PayeeKind(PersonKind kind) => kind switch
    {
        PersonKind.Own => "a teacher of the school",
        PersonKind.PartTime => "a part-time teacher of the school",
        PersonKind.Foreign => "a foreign teacher",
        _ => "from outside",
    };

    public override string OverMemberShare(string name, Rate share, Dollars most, Dollars had, Citations cite) =>
        $"One member gets at most {share} of the lecture fees, {Money(most)}; {name} had {Money(had)} ({Articles(cite)}). "
        + "Please pay fewer periods or invite somebody else.";

    public override string TooManyMembersPaid(int most, int members, Citations cite) =>
        $"Of {members} members at most {most} may be paid ({Articles(cite)}). Please invite one who was paid before, or somebody from outside.";

    public override string NotToMemberAt(string name, string meeting, string words, Citations cite) =>
        $"For {meeting}, {name} as a member may not be paid ({Articles(cite)}). If the exception applies, write “{words}” in what it is for.";
}
