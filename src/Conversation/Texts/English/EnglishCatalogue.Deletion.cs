using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string DeleteDataPurpose => "delete what is kept about you; what goes and what stays is said before";

    public override string DeletionTitle(string name) => $"Deleting {Whose(name)} data: please read this first, nothing is deleted yet";

    public override string GoesLabel => "Goes";

    public override string WentLabel => "Gone";

    public override string WhatGoes(bool alone) =>
        "Name, school, department, title, number and e-mail; linked accounts and binding codes; calendar subscriptions and private links; reminders and "
            + "their settings; conversations of the web chat and messages not sent yet; photos and receipts sent that belong nowhere yet; "
            + "reasons of leave and of being late, also where others were told them in the web chat. "
            + (alone ? "Where others wrote the name, the pseudonym takes its place; "
                    + "a name of two characters is replaced where it stands apart or has a title "
                    + "such as Teacher behind it, and stays where it cannot be told from an ordinary word; a part of a name is replaced before a title. "
                    + "Of what I told others, the department beside the name goes too, and the whole sentence where I cannot tell. "
                    + "Nicknames, a bare first or family name, and what others are called as well I cannot find: ask whoever wrote it."
                : "Somebody else has the same name, so it stays where others wrote it.");

    public override string StaysLabel => "Stays";

    public override string StayedLabel => "Kept";

    public override string WhatStays(string pseudonym) =>
        $"What was attended, noted and counted, by the pseudonym “{pseudonym}” instead of the name; rates, points and budgets do not change. "
            + "Photos and receipts of meetings and expenses are the community's and stay; where one shows who it is, ask a convener to take it back. "
            + "What each programme keeps, and by which article:";

    public override string Kept(string what, Citations cite) =>
        $"{what}: for how long is not in the regulation, the office decides ({Articles(cite)})";

    public override string KeptUntil(string what, DateOnly day, Citations cite) => $"{what}: until {Day(day)} ({Articles(cite)})";

    public override string NoWordOnKeeping => "the rulebook does not say for how long, the office decides";

    public override string CommunitiesKeepTheName(string communities) => $"These communities bear the name; it is theirs and stays: {communities}";

    public override string LawLabel => "Law";

    public override string LawOfDeletion =>
        "Personal Data Protection Act, art. 3 no. 5: you may ask for deletion; art. 11 para. 3: what official duties need may stay.";

    public override string BackupsLabel => "Backups";

    public override string BackupsUntil(DateOnly day) =>
        $"Backups made until now have the name. As long as one is made every night, the last of them goes on {Day(day)}; copies that somebody made with "
            + "backup --out, or took elsewhere, are out of reach here: ask the officer.";

    public override string DeletionNote =>
        "It cannot be taken back. Today is the last day of membership, and signing in ends; who joins again is somebody new, without the earlier records. "
            + "What was said on LINE and Discord is kept by them: delete it there yourself.";

    public override string GoOnDeleting => "I have read it, go on";

    public override string AskDeletePhrase(string name, string phrase) =>
        $"For the last time: to delete {Whose(name)} data, type exactly “{phrase}”. Yes or sure is not enough.";

    public override string DeletePhrase => "delete for good";

    public override string DataDeleted(DateOnly backups) =>
        $"It is deleted and cannot be taken back. What stays goes by the pseudonym that was said before. As long as backups "
            + $"are made every night, the name is gone from them on {Day(backups)}; copies made by hand are another matter.";

    public override string YourDataWasDeleted(DateOnly backups) =>
        $"Your data is deleted, and this chat does not know you any more. What stays has no name any more. As long as backups are made every night, the "
            + $"name is gone from them on {Day(backups)}; copies made by hand are another matter. If you did not want this, tell the officer at once.";

    public override string SomebodyWasDeleted(string who) => $"Data was deleted: {who}";

    public override string MemberDataDeleted(string name, string communities) =>
        $"The data of {name} was deleted on request, and today is the last day of membership: {communities}. Lists and records have a pseudonym instead "
            + "of the name, and no figure changes.";

    public override string NameIsNotKept => "A name or pseudonym stood here and cannot be shown any more.";

    public override string NoteForOfficers =>
        "This message still has the name, so delete it once read, and see to backups made by hand, exported files and rosters. If a roster has the name "
            + "again, importing it makes somebody new.";

    public override string HandOverFirst(string name) =>
        $"{(name.Length == 0 ? "You have" : $"{name} has")} something to hand over or settle before the data can be deleted";

    public override string HandOverCommunity(string join) =>
        $"there is no other convener: have somebody of the community take over with “{join} NAME convener”, or ask the officer";

    public override string HandOverHeadship(string officers, string join) =>
        $"there is no other head to recommend it: the officer ({officers}) adds the next one with “{join} NAME COMMUNITY SCHOOL head”";

    public override string HandOverOffice(string join) => $"there is no other officer: please add the next one with “{join} NAME SCHOOL officer” first";

    public override string SettleFirst(string line, string open, string spend) =>
        $"request {line} is not settled, {open} are open: a convener types “{spend} settle {line}”, or “{spend} correct {line} delete” if it is not bought";

    public override string ThenDelete => "Say it again once that is done.";

    public override string OnlyOfficersDelete(string name) =>
        $"Only officers can delete the data of others, upon a request in writing, and “{name}” is not you.";

    public override string IsElsewhereToo(string name, string delete) =>
        $"{name} is in a programme of another officer as well, so it is not yours alone to delete. Nothing was deleted. "
            + $"They can say “{delete}” in their own chat.";

    public override string NotYoursToDelete(string name) =>
        $"You cannot delete the data of {name}: not in your programmes, in another officer's as well, or deleted already. They can ask for it themselves.";

    private static string Whose(string name) => name.Length == 0 ? "your" : $"{name}'s";
}
