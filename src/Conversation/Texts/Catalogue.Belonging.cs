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

    public abstract string NoConvenerThen(string community);

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

    public abstract string NoName(string words);

    public abstract string RenamedTo(string before, string after);

    /// <summary>What was done, by the names of whom.</summary>
    public abstract string DidPlace(string names);

    public abstract string DidRename(string name);
}
