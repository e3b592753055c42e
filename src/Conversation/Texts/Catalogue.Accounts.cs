namespace CommunityBot.Conversation.Texts;

/// <summary>For the accounts that somebody has, and those that come and go.</summary>
public abstract partial class Catalogue
{
    public abstract string MyAccountsPurpose { get; }

    public abstract string UnlinkPurpose { get; }

    public abstract string MyAccountsTitle { get; }

    public abstract string LinkedOn(DateOnly day);

    public abstract string LastUsedOn(DateOnly day);

    /// <summary>Of the account that is spoken from.</summary>
    public abstract string YouUseItNow { get; }

    public abstract string MyAccountsNote(string unlink, string bind);

    /// <summary>Whose account is to be ended: the speaker's own where there is no name.</summary>
    public abstract string WhichAccount(string name);

    /// <summary>The choice of all of them.</summary>
    public abstract string AllAccounts { get; }

    public abstract string ConfirmUnlink(string name, string accounts);

    /// <summary>What follows where it is the speaker's only one.</summary>
    public abstract string ItIsYourLast { get; }

    public abstract string Unlinked(string name, string accounts);

    /// <summary>The same of the account that was spoken from.</summary>
    public abstract string UnlinkedThis { get; }

    public abstract string NoAccountsOf(string name);

    /// <summary>Neither an account of the speaker nor somebody whose accounts they may end.</summary>
    public abstract string NoSuchAccount(string words);

    /// <param name="name">Whose accounts.</param>
    /// <param name="officers">Who does; empty where there is nobody.</param>
    /// <param name="unlink">With which command.</param>
    public abstract string OnlyOfficersUnlink(string name, string officers, string unlink);

    public abstract string NotLinkedAt(string channel);

    /// <summary>The only officer's phone is lost: whoever runs the machine ends the accounts.</summary>
    public abstract string LostPhoneOfOnlyOfficer(string name);

    public abstract string AlreadyUnlinked { get; }

    /// <summary>What the other accounts are told of one that was ended.</summary>
    public abstract string AccountWasUnlinked(string by, string account);

    /// <summary>What the ended account is told.</summary>
    public abstract string ThisWasUnlinked(string by);

    /// <summary>What the other accounts are told of a new one.</summary>
    public abstract string AccountWasAdded(string channel);

    /// <summary>What they are told of a code that was tried and would have added one.</summary>
    public abstract string CodeWasTried(string channel);

    /// <summary>What a code comes to whose maker could not make it now.</summary>
    /// <summary>Somebody else made a code for a further account.</summary>
    public abstract string CodeWasMade(string by);

    /// <summary>A convener wanted to; the person alone can.</summary>
    public abstract string CodeIsWanted(string by);

    public abstract string HasAccountAlready(string name);

    public abstract string AskTheOfficer(string name);

    /// <summary>Beside a new office: whether these are theirs is worth a look, as others let them in.</summary>
    public abstract string HasAccountsAs(string name, string accounts);

    /// <summary>Codes that were made before are good until one of them is used.</summary>
    public abstract string EarlierCodesToo { get; }

    /// <summary>When it was linked, where another was on the same day.</summary>
    public abstract string LinkedAt(DateTime at);

    /// <summary>With the question whether an account of somebody else shall end.</summary>
    public abstract string CalendarEndsToo { get; }

    public abstract string CalendarEnded(string name);

    public abstract string YourCalendarEnded(string calendar);

    public abstract string LostPhone(string unlink, string name);

    public abstract string LostPhoneUnbound(string unlink);

    public abstract string HasLeft(string name, string community, DateOnly day);

    /// <summary>In place of a code or an address that was shown once and cannot be any more.</summary>
    public abstract string SecretIsGone(string again);
}
