using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string LeaveCommunityPurpose => "a member leaves, for example: member leaves Wang Xiaoming 30 September";

    public override string JoinCommunityPurpose => "add a member and say their school, role and kind";

    public override string RenamePurpose => "a member has a new name: the old one, then the new one";

    public override string AskWhoLeaves => "Who leaves? Please give the last day too, for example “member leaves Wang Xiaoming 2025-09-30”.";

    public override string AskLastDay(string name, string community) => $"Which is the last day of {name} in {community}?";

    public override string LeavesCommunity(string name, string community) => $"{name} leaves {community}";

    public override string LeavesAlready(string name, string community, DateOnly day) => $"{name} is in {community} until {Day(day)} only. Nothing changed.";

    public override string LastDayLabel => "Last day";

    public override string WhatWasEarnedStays => "Attendance and points until then stay.";

    public override string EndsOffice(string name, string where, string post) => $"{name} is {post} of {where} no more";

    public override string WhoTakesOver(string name, string where, string post, DateOnly from) =>
        $"Without {name}, {where} has no {post} from {Day(from)} on. Who takes over? Please add “successor” and the name; "
            + "who is not on the roster yet is added with “add member” first.";

    public override IReadOnlyList<string> SuccessionWords => ["successor", "takes over"];

    public override string TakesOver(string name) => $"{name} takes over.";

    public override string UnclearSuccessor =>
        "It is not plain who takes over. Nothing changed. Please end with “successor” and the name; who is not on the roster yet is added with "
            + "“add member” first.";

    public override string CannotTakeOver(string name) =>
        $"“{name}” is nobody who can take over. Nothing changed. Who does? Who is not on the roster yet is added with “add member” first.";

    public override string OneTakesOver =>
        "Only one can take over; who else is to lead too is made a convener with “add member” later.";

    public override string AlsoDropped(string post, DateOnly from) => $"What was noted from {Day(from)} on ({post}) is dropped as well.";

    public override string BeforeTheProgramme(DateOnly day, DateOnly first) =>
        $"{Day(day)} is before the programme's first day, {Day(first)}. Nothing is noted yet. Note it so?";

    public override string AfterTheProgramme(DateOnly day, DateOnly last) =>
        $"{Day(day)} is after the programme's last day, {Day(last)}. Nothing is noted yet. Note it so?";

    public override string WasThereLater(string name, DateOnly last) => $"{name} was at a meeting on {Day(last)}. Nothing is noted yet. Note this last day?";

    public override bool IsHardlyName(string words) => words.EndsWith("married", StringComparison.OrdinalIgnoreCase);

    public override string NoWhence(string words) => $"“{words}” does not look like a school or a department. Nothing changed.";

    public override string IsSomebodysName(string name, string community) =>
        $"There is another {name} in {community}. Nothing changed yet. Should both have the same name?";

    public override string FormerLastDayLabel => "Last day so far";

    public override string OfficeHasDaysBetween(string name, string where, string post, DateOnly until) =>
        $"{name} is {post} of {where} until {Day(until)}, and there can be no days between. Nothing changed. To go on, begin on {Day(until.AddDays(1))}; "
            + "to come again later, please add them then.";

    public override string ConfirmOwnLastDay(string where, string post, DateOnly day) =>
        $"This is you: you are {post} of {where} until {Day(day)}, and can do nothing as such after it. Note it so?";

    public override string OfficeName(OfficeKind post) => post == OfficeKind.Head ? "head" : "officer";

    public override OfficeKind? OfficeNamed(string word) => word.ToUpperInvariant() switch
    {
        "HEAD" => OfficeKind.Head,
        "OFFICER" => OfficeKind.Officer,
        _ => null,
    };

    public override string TakesUpOffice(string name, string where, string post) => $"{name} becomes {post} of {where}";

    public override string OnlyOfficersAppoint(string post) => $"Only an officer adds one to be {post}. Nothing changed; please ask the office.";

    public override string NobodyMoves(string words) =>
        $"“{words}” is nobody on the roster, so nobody moved. Please give the name and the community they move to. One that you do not lead is the office's.";

    public override string YouAreUntil(string by, string where, string post, DateOnly day, string why) =>
        $"{by} noted that you are {post} of {where} until {Day(day)}{(why.Length > 0 ? $" ({why})" : "")}. Attendance and points until then stay.";

    public override string TheyAreUntil(string by, string name, string where, string post, DateOnly day) =>
        $"{by} noted that {name} is {post} of {where} until {Day(day)}.";

    public override string YouAreFrom(string by, string where, string post, DateOnly day) => $"{by} noted that you are {post} of {where} from {Day(day)} on.";

    public override string TheyAreFrom(string by, string name, string where, string post, DateOnly day) =>
        $"{by} noted that {name} is {post} of {where} from {Day(day)} on.";

    public override string IsNamedElsewhere(string name) =>
        $"{name} leads something elsewhere, as a convener, a head or an officer, or is only in other communities by now, so the name stays. "
            + "Please ask the officer there to rename them.";

    public override string YouAreNamed(string by, string name) => $"{by} changed your name to {name}. Records, points and accounts stay.";

    public override string TheyAreNamed(string by, string before, string after) => $"{by} noted that {before} is now {after}.";

    public override string AskWhoJoins =>
        "Who joins? Please give name, school, role and kind of employment, for example “add member Lin NCUT member own 2025-11-27”.";

    public override string AskWhereFrom(string name) =>
        $"Please add the school behind {name}, and the department if needed, for example “add member {name} NCUT IM member own”.";

    public override string AskRoleOf(string name) => $"Is {name} a member or a convener?";

    public override string AskKindOf(string name) => $"How is {name} employed?";

    public override string InOneCommunityOnly(string name, string other, Citations cite) =>
        $"{name} is in {other}, and this programme allows one community each ({cite}). To have them change, press “moves”.";

    public override string AskTheOfficeToMove(string name, string other, Citations cite) =>
        $"{name} is in {other}{(cite.Count > 0 ? $", and this programme allows one community each ({cite})" : "")}. Please ask the office to move them.";

    public override string IsInAlready(string name, string community) => $"{name} is in {community} on that day already. Nothing changed.";

    public override string JoinsCommunity(string name, string community) => $"{name} joins {community}";

    public override string FirstDayLabel => "First day";

    public override string AsLabel => "As";

    public override string LeavesLabel => "Leaves";

    public override string MovesWord => "moves";

    public override bool IsMoving(string word) => word.Equals("moves", StringComparison.OrdinalIgnoreCase);

    public override Role? RoleNamed(string word) => word.ToUpperInvariant() switch
    {
        "CONVENER" => Communities.Role.Convener,
        "MEMBER" => Communities.Role.Member,
        _ => null,
    };

    public override string KindName(PersonKind kind) => kind switch
    {
        PersonKind.External => "external",
        PersonKind.PartTime => "part-time",
        PersonKind.Foreign => "foreign",
        _ => "own",
    };

    public override PersonKind? KindNamed(string word) => word.ToUpperInvariant() switch
    {
        "OWN" => PersonKind.Own,
        "EXTERNAL" => PersonKind.External,
        "PART-TIME" => PersonKind.PartTime,
        "FOREIGN" => PersonKind.Foreign,
        _ => null,
    };

    public override string AskRename => "Who has a new name? Please give the old one and then the new one.";

    public override bool IsCommunity(string words) => words.Equals("community", StringComparison.OrdinalIgnoreCase);

    public override string CommunitiesAreRenamedByRoster =>
        "The names of communities are those of the roster. Export it with “export roster”, change the name there, and import it with --same: "
            + "all that is known of the community stays with it.";

    public override string OfficersRenameCommunities => "Officers change the names of communities: please tell them the new one.";

    public override string IsNamedSo(string name) => $"“{name}” is the name on the roster already. Nothing changed.";

    public override string NoName(string words) => $"“{words}” does not look like a name. Nothing changed.";

    public override string RenamedTo(string before, string after) => $"{before} is now {after}";

    public override string TakenOffTheRoster(string name, string community) =>
        $"{name} is off the roster of “{community}”: there once too often, or by mistake, and without any record.";

    public override string DidPlace(string names) => $"the change of members ({names})";

    public override string DidRename(string name) => $"the new name ({name})";

    public override string DidAppoint(string names) => $"the change of office ({names})";

    public override string StillKnown(string name) => $"{name} has other records, and so stays on the roster without this community.";
}
