using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string CollectPurpose { get; }

    public abstract string CollectedTitle(string community, string name);

    public abstract string OwedLabel { get; }

    public abstract string Owed(Dollars owed, Dollars agreed, Dollars granted, Citations cite);

    public abstract string OwedByRule(Dollars owed, Dollars least, Dollars granted, Citations cite);

    public abstract string ReceivedLabel { get; }

    public abstract string ReceivedOf(Dollars received, Dollars owed);

    /// <summary>A receipt with the number of its line.</summary>
    public abstract string Receipt(Dollars amount, DateOnly day, string line);

    public abstract string NextInstalmentLabel { get; }

    public abstract string NextInstalment(int number, Dollars missing, DateOnly day, int month);

    public abstract string CollectionOverdue(int days);

    public abstract string AllReceived { get; }

    public abstract string PaidOn(Dollars amount, Citations cite);

    public abstract string RestLabel { get; }

    /// <summary>What it comes to once all is in.</summary>
    public abstract string RestLaterLabel { get; }

    public abstract string RestSplit(Dollars rest, IReadOnlyList<string> parts, Citations cite);

    public abstract string RestShort(Dollars missing, Citations cite);

    public abstract string AgreedWord { get; }

    public abstract string GrantedWord { get; }

    public abstract bool IsAgreed(string word);

    public abstract bool IsGranted(string word);

    public abstract string AgreedAmount(Dollars amount);

    public abstract string GrantedAmount(Dollars amount);

    public abstract string ReceivedAmount(Dollars amount);

    public abstract string PaidAmount(Dollars amount);

    public abstract string PaidFor(string cost, Dollars amount);

    public abstract string CollectBy(string example);

    public abstract string NothingToCollect(string name, string categories, Citations cite);

    public abstract string NoCollections { get; }

    public abstract string NotACollection(string words, string example);

    public abstract string OfficersCollect(string name);

    public abstract string AgreedStands(string community);

    public abstract string ReceivedInFuture(DateOnly day);

    public abstract string CollectionNoted(string community, string what);

    public abstract string SomebodyNotedCase(string who, string community, string what);

    public abstract string NoSuchCaseLine(string number);

    public abstract string CaseLineGone(string what);

    public abstract string AskWhichCaseLine { get; }

    public abstract string AskWhyCaseLine(string what);

    public abstract string CaseLineTakenBack(string community, string what);

    public abstract string CollectInstead(string community, string name);
}
