using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string SpendingRefused(string item, Dollars amount);

    public abstract string NoBudgetYet(Citations cite);

    public abstract string TooLateToBuy(DateOnly day, Dollars takenBack, string settle, Citations cite);

    public abstract string BoughtOutsidePeriod(Period period, Citations cite);

    public abstract string BoughtInFuture(DateOnly day, string request);

    public abstract string OverUnitRate(Dollars most, string unit, Dollars price, Dollars within, Citations cite);

    public abstract string OverWholeShare(string item, Rate share, Dollars most, Dollars left, Citations cite);

    public abstract string OverPaidShare(string item, Rate share, Dollars most, Dollars left, Citations cite);

    public abstract string OverItem(string item, Dollars left, Citations cite);

    public abstract string OverPool(string items, Dollars left, Citations cite);

    public abstract string ItemNotFor(string item, string word, Citations cite);

    public abstract string NotToMember(string name, Citations cite);

    public abstract string NotToKind(string name, string community, string kind, Citations cite);

    /// <summary>How somebody stands to the school, where that decides who is paid.</summary>
    public abstract string PayeeKind(PersonKind kind);

    public abstract string OverMemberShare(string name, Rate share, Dollars most, Dollars had, Citations cite);

    public abstract string TooManyMembersPaid(int most, int members, Citations cite);

    public abstract string NotToMemberAt(string name, string meeting, string words, Citations cite);
}
