namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string MyAccountsPurpose => "see which accounts of yours are linked";

    public override string UnlinkPurpose => "unlink an account, for example: unlink LINE";

    public override string MyAccountsTitle => "Your linked accounts";

    public override string LinkedOn(DateOnly day) => $"linked on {Day(day)}";

    public override string LastUsedOn(DateOnly day) => $"last used on {Day(day)}";

    public override string YouUseItNow => "in use right now";

    public override string MyAccountsNote(string unlink, string bind) =>
        $"If you do not know one, or no longer use it, type “{unlink}”. To use another chat program as well, type “{bind}”. "
            + "Signing in alone does not count as using it.";

    public override string WhichAccount(string name) =>
        name.Length == 0 ? "Which of your accounts should be unlinked?" : $"Which account of {name} should be unlinked?";

    public override string AllAccounts => "all";

    public override string ConfirmUnlink(string name, string accounts) =>
        $"Unlink {(name.Length == 0 ? "your account" : $"the account of {name}")}: {accounts}? "
            + "It can do nothing more until it is linked by a new binding code. This cannot be taken back.";

    public override string ItIsYourLast => "It is your last one: to sign in again you would need a new code from your convener or officer.";

    public override string Unlinked(string name, string accounts) => name.Length == 0 ? $"Unlinked: {accounts}." : $"Unlinked from {name}: {accounts}.";

    public override string UnlinkedThis => "This account is unlinked. To use it again, type “link” and a new binding code.";

    public override string NoAccountsOf(string name) => $"{name} has no linked account.";

    public override string NoSuchAccount(string words) => $"You have no account “{words}”, and your programmes have nobody of that name.";

    public override string OnlyOfficersUnlink(string name, string officers, string unlink) =>
        $"Only officers can unlink accounts of others, and “{name}” is none of yours. "
            + $"Ask the officer{(officers.Length > 0 ? $" ({officers})" : "")} to type “{unlink} {name}”.";

    public override string NotLinkedAt(string channel) => $"You have no linked account at {channel}, so there is nothing to unlink.";

    public override string LostPhoneOfOnlyOfficer(string name) =>
        "A new phone with the same chat account (a LINE account that was moved, for example) needs no new link. If the phone is lost: you are the only "
            + $"officer, so ask whoever runs the machine for “unlink {name}” and a new binding code. "
            + "To unlink the account you use now, press the button below.";

    public override string AlreadyUnlinked => "That account is no longer linked, so there is nothing to do.";

    public override string AccountWasUnlinked(string by, string account) =>
        $"{by} unlinked one of your accounts: {account}. If you did not want that, please tell your officer.";

    public override string ThisWasUnlinked(string by) =>
        $"{by} unlinked this account, so I do not know you here any more. To use it again, ask your convener or officer for a new binding code.";

    public override string AccountWasAdded(string channel) =>
        $"Another account was just linked to you ({channel}). If it is not yours, look at “my accounts” now, unlink it and tell your officer.";

    public override string CodeWasTried(string channel) =>
        $"Somebody tried to link another account to you with a binding code ({channel}), and I did not let them. If it was you, press the button below for a "
            + "new code and type it there; if not, there is nothing to do.";

    public override string CodeWasMade(string by) =>
        $"{by} made a binding code for you, good for one more account. If you did not ask for it, please tell your officer.";

    public override string CodeIsWanted(string by) =>
        $"{by} would like to make a binding code for you, for one more account. If you want one, press the button below and only you will see it; "
            + "if not, there is nothing to do.";

    public override string HasAccountAlready(string name) =>
        $"{name} has a linked account already, and a code goes to nobody else: I have asked there, and “link” gets it. "
            + "If that phone is lost, the officer makes the code.";

    public override string AskTheOfficer(string name) =>
        $"{name} also leads something else, as a convener, a head or an officer, so the code has to come from the officer there. "
            + "Whoever has a linked account gets one there, with “link”.";

    public override string HasAccountsAs(string name, string accounts) =>
        $"Accounts of {name} that are linked already: {accounts}. If one is not theirs, please use “unlink”.";

    public override string EarlierCodesToo => "Codes made before and not used yet are good too, until one of them is used.";

    public override string LinkedAt(DateTime at) => $"linked on {DayAndTime(at)}";

    public override string CalendarEndsToo => "The address of their calendar will end with it.";

    public override string CalendarEnded(string name) => $"The calendar address of {name} has ended too; once linked again, “calendar” gives a new one.";

    public override string YourCalendarEnded(string calendar) => $"The address of your calendar has ended too; “{calendar}” gives a new one.";

    public override string LostPhone(string unlink, string name) =>
        "A new phone with the same chat account (a LINE account that was moved, for example) needs no new link. If the phone is lost, ask your officer "
            + $"to type “{unlink} {name}”: the account and the address of your calendar end together, and you get a new code. "
            + "To unlink the account you use now, press the button below.";

    public override string LostPhoneUnbound(string unlink) =>
        $"I do not know this account. If your phone is lost, ask your officer to end the old account with “{unlink}” and your name and to give you "
            + "a new binding code; then type “link” and that code here, for example “link 7K3Q-9XPA”.";

    public override string HasLeft(string name, string community, DateOnly day) =>
        $"{name} left {community} on {Day(day)}, so I made no binding code. To come back they have to be added first.";

    public override string SecretIsGone(string again) => $"A code or an address stood here and cannot be shown any more. For a new one, type “{again}”.";
}
