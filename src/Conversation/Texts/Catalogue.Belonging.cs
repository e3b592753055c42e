using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string LeaveCommunityPurpose { get; }

    public abstract string JoinCommunityPurpose { get; }

    public abstract string RenamePurpose { get; }

    public abstract string AskWhoLeaves { get; }

    public abstract string AskLastDay(string name, string community);

    public abstract string LeavesCommunity(string name, string community);

    public abstract string LeavesAlready(string name, string community, DateOnly day);

    public abstract string LastDayLabel { get; }

    public abstract string WhatWasEarnedStays { get; }

    /// <summary>The same of a head or an officer.</summary>
    public abstract string EndsOffice(string name, string where, string post);

    /// <summary>Nobody is left to lead: who takes over is to be said.</summary>
    public abstract string WhoTakesOver(string name, string where, string post, DateOnly from);

    /// <summary>Said between the reason and the name of who takes over; the first is shown.</summary>
    public abstract IReadOnlyList<string> SuccessionWords { get; }

    public abstract string TakesOver(string name);

    /// <summary>Somebody is said to take over, and it is not plain who.</summary>
    public abstract string UnclearSuccessor { get; }

    /// <summary>Who was answered is nobody who may; who does is asked again.</summary>
    public abstract string CannotTakeOver(string name);

    /// <summary>Several were said to take over.</summary>
    public abstract string OneTakesOver { get; }

    /// <summary>What was to begin later ends with it.</summary>
    public abstract string AlsoDropped(string post, DateOnly from);

    public abstract string BeforeTheProgramme(DateOnly day, DateOnly first);

    public abstract string AfterTheProgramme(DateOnly day, DateOnly last);

    public abstract string WasThereLater(string name, DateOnly last);

    /// <summary>Words that are hardly a name, and no talk about one: 叫王曉明, 王小明結婚了.</summary>
    public abstract bool IsHardlyName(string words);

    public abstract string NoWhence(string words);

    public abstract string IsSomebodysName(string name, string community);

    public abstract string FormerLastDayLabel { get; }

    /// <summary>Who has an office has it on one stretch of days.</summary>
    public abstract string OfficeHasDaysBetween(string name, string where, string post, DateOnly until);

    /// <summary>Before one ends what one is oneself.</summary>
    public abstract string ConfirmOwnLastDay(string where, string post, DateOnly day);

    public abstract string OfficeName(OfficeKind post);

    public abstract OfficeKind? OfficeNamed(string word);

    public abstract string TakesUpOffice(string name, string where, string post);

    public abstract string OnlyOfficersAppoint(string post);

    /// <summary>Who is to change communities is not known.</summary>
    public abstract string NobodyMoves(string words);

    /// <summary>What those hear of it whom it concerns.</summary>
    /// <param name="by">Who noted it.</param>
    /// <param name="where">The community or the programme.</param>
    /// <param name="post">What they are in it.</param>
    /// <param name="day">The last day.</param>
    /// <param name="why">Empty where nobody said.</param>
    public abstract string YouAreUntil(string by, string where, string post, DateOnly day, string why);

    public abstract string TheyAreUntil(string by, string name, string where, string post, DateOnly day);

    public abstract string YouAreFrom(string by, string where, string post, DateOnly day);

    public abstract string TheyAreFrom(string by, string name, string where, string post, DateOnly day);

    /// <summary>Whoever leads elsewhere, or is only there by now, is not renamed here.</summary>
    public abstract string IsNamedElsewhere(string name);

    public abstract string YouAreNamed(string by, string name);

    public abstract string TheyAreNamed(string by, string before, string after);

    public abstract string AskWhoJoins { get; }

    /// <summary>Nobody of that name is known yet, or several are.</summary>
    public abstract string AskWhereFrom(string name);

    public abstract string AskRoleOf(string name);

    public abstract string AskKindOf(string name);

    /// <summary>Somebody is in another community, and the programme allows one: whether they change.</summary>
    public abstract string InOneCommunityOnly(string name, string other, Citations cite);

    /// <summary>The same where somebody else leads that one.</summary>
    public abstract string AskTheOfficeToMove(string name, string other, Citations cite);

    public abstract string IsInAlready(string name, string community);

    public abstract string JoinsCommunity(string name, string community);

    public abstract string FirstDayLabel { get; }

    public abstract string AsLabel { get; }

    public abstract string LeavesLabel { get; }

    /// <summary>Said with 加入 of who leaves another community for it.</summary>
    public abstract string MovesWord { get; }

    public abstract bool IsMoving(string word);

    public abstract Role? RoleNamed(string word);

    public abstract string KindName(PersonKind kind);

    public abstract PersonKind? KindNamed(string word);

    public abstract string AskRename { get; }

    public abstract string IsNamedSo(string name);

    /// <summary>Whether words say that it is a community, and not which.</summary>
    public abstract bool IsCommunity(string words);

    /// <summary>How an officer gives a community another name.</summary>
    public abstract string CommunitiesAreRenamedByRoster { get; }

    public abstract string OfficersRenameCommunities { get; }

    public abstract string NoName(string words);

    public abstract string RenamedTo(string before, string after);

    /// <summary>What was done, by the names of whom.</summary>
    public abstract string TakenOffTheRoster(string name, string community);

    public abstract string DidPlace(string names);

    public abstract string DidRename(string name);

    /// <summary>What was done with a head or an officer.</summary>
    public abstract string DidAppoint(string names);

    /// <summary>Who joined is known still after that was taken back.</summary>
    public abstract string StillKnown(string name);
}
