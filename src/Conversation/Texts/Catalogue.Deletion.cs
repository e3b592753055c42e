using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

/// <summary>For deleting somebody's data. A name is empty where it is the reader's own.</summary>
public abstract partial class Catalogue
{
    public abstract string DeleteDataPurpose { get; }

    public abstract string DeletionTitle(string name);

    public abstract string GoesLabel { get; }

    /// <summary>Once it is deleted.</summary>
    public abstract string WentLabel { get; }

    /// <param name="alone">Whether nobody else is called so.</param>
    public abstract string WhatGoes(bool alone);

    public abstract string StaysLabel { get; }

    /// <summary>Once the rest is deleted.</summary>
    public abstract string StayedLabel { get; }

    public abstract string WhatStays(string pseudonym);

    public abstract string Kept(string what, Citations cite);

    public abstract string KeptUntil(string what, DateOnly day, Citations cite);

    /// <summary>The rulebook says nothing of it.</summary>
    public abstract string NoWordOnKeeping { get; }

    public abstract string CommunitiesKeepTheName(string communities);

    public abstract string LawLabel { get; }

    public abstract string LawOfDeletion { get; }

    public abstract string BackupsLabel { get; }

    /// <param name="day">When the last of the nightly ones with the name goes.</param>
    public abstract string BackupsUntil(DateOnly day);

    public abstract string DeletionNote { get; }

    public abstract string GoOnDeleting { get; }

    public abstract string AskDeletePhrase(string name, string phrase);

    /// <summary>What has to be typed.</summary>
    public abstract string DeletePhrase { get; }

    public abstract string DataDeleted(DateOnly backups);

    /// <summary>Told at the accounts that somebody had.</summary>
    public abstract string YourDataWasDeleted(DateOnly backups);

    public abstract string SomebodyWasDeleted(string who);

    /// <summary>For the conveners.</summary>
    public abstract string MemberDataDeleted(string name, string communities);

    /// <summary>Said where the key is lost under which a name was kept.</summary>
    public abstract string NameIsNotKept { get; }

    public abstract string NoteForOfficers { get; }

    public abstract string HandOverFirst(string name);

    /// <param name="join">The command by which somebody else becomes the convener.</param>
    public abstract string HandOverCommunity(string join);

    /// <param name="officers">Who adds the next one.</param>
    /// <param name="join">The command by which they do.</param>
    public abstract string HandOverHeadship(string officers, string join);

    /// <param name="join">The command by which somebody else becomes an officer.</param>
    public abstract string HandOverOffice(string join);

    /// <param name="line">The number of the request.</param>
    /// <param name="open">What is not paid of it.</param>
    /// <param name="spend">The command by which it is settled or taken back.</param>
    public abstract string SettleFirst(string line, string open, string spend);

    public abstract string ThenDelete { get; }

    public abstract string OnlyOfficersDelete(string name);

    /// <summary>Somebody who is in a programme of another officer, or is deleted already.</summary>
    public abstract string NotYoursToDelete(string name);

    /// <summary>Somebody who is in a programme of another officer as well.</summary>
    /// <param name="name">Who.</param>
    /// <param name="delete">What they say themselves.</param>
    public abstract string IsElsewhereToo(string name, string delete);
}
