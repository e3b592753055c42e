using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string SpendingRefused(string item, Dollars amount);

    public abstract string NoBudgetYet(string cite);

    public abstract string TooLateToBuy(DateOnly day, Dollars takenBack, string settle, string cite);

    public abstract string BoughtOutsidePeriod(Period period, string cite);

    public abstract string BoughtInFuture(DateOnly day, string request);

    public abstract string OverUnitRate(Dollars most, string unit, Dollars price, Dollars within, string cite);

    public abstract string OverWholeShare(string item, Rate share, Dollars most, Dollars left, string cite);

    public abstract string OverPaidShare(string item, Rate share, Dollars most, Dollars left, string cite);

    public abstract string OverItem(string item, Dollars left, string cite);

    public abstract string OverPool(string items, Dollars left, string cite);

    public abstract string ItemNotFor(string item, string word, string cite);

    public abstract string NotToMember(string name, string cite);

    public abstract string NotToKind(string name, string community, string kind, string cite);

    /// <summary>How somebody stands to the school, where that decides who is paid.</summary>
    public abstract string PayeeKind(PersonKind kind);

    public abstract string OverMemberShare(string name, Rate share, Dollars most, Dollars had, string cite);

    public abstract string TooManyMembersPaid(int most, int members, string cite);

    public abstract string NotToMemberAt(string name, string meeting, string words, string cite);
}
