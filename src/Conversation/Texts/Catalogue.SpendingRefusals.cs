using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string SpendingRefused(string item, string amount);

    public abstract string NoBudgetYet(string cite);

    public abstract string TooLateToBuy(string day, string takenBack, string settle, string cite);

    public abstract string BoughtOutsidePeriod(string from, string to, string cite);

    public abstract string BoughtInFuture(string day, string request);

    public abstract string OverUnitRate(string most, string unit, string price, string within, string cite);

    public abstract string OverWholeShare(string item, string share, string most, string left, string cite);

    public abstract string OverPaidShare(string item, string share, string most, string left, string cite);

    public abstract string OverItem(string item, string left, string cite);

    public abstract string OverPool(string items, string left, string cite);

    public abstract string ItemNotFor(string item, string word, string cite);

    public abstract string NotToMember(string name, string cite);

    public abstract string NotToKind(string name, string community, string kind, string cite);

    /// <summary>How somebody stands to the school, where that decides who is paid.</summary>
    public abstract string PayeeKind(PersonKind kind);

    public abstract string OverMemberShare(string name, string share, string most, string had, string cite);

    public abstract string TooManyMembersPaid(int most, int members, string cite);

    public abstract string NotToMemberAt(string name, string meeting, string words, string cite);
}
