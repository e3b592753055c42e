using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deletion;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>What is said of deleting somebody's data: what goes, what stays and why, what comes first, and that it was done.</summary>
internal static class DeletionCards
{
    public static Card Before(Turn turn, Person person) => new()
    {
        Title = turn.Texts.DeletionTitle(NameFor(turn, person)),
        Tone = Tone.Attention,
        Fields =
        [
            .. Parts(turn, person, Pseudonym.Of(person.Id), isDone: false),
            .. Bearing(turn, person),
            new Field(turn.Texts.BackupsLabel, turn.Texts.BackupsUntil(Backup.GoneBy(turn.Today))),
        ],
        Note = turn.Texts.DeletionNote,
    };

    /// <summary>The officers are told who it was. The name is kept under the key, so that no backup has it beside the pseudonym.</summary>
    public static Reply Told(Turn turn, Person person, string pseudonym) => Reply.Show(new Card
    {
        Title = turn.Texts.SomebodyWasDeleted(person.InFull),
        Tone = Tone.Attention,
        Fields = Parts(turn, person, pseudonym, isDone: true),
        Note = turn.Texts.NoteForOfficers,
    }) with
    {
        Secret = NotKept(turn, person.InFull),
    };

    /// <summary>Who convenes is told who is gone, and no more.</summary>
    public static Reply ToldConvener(Turn turn, Person person, IReadOnlyList<string> communities) =>
        Reply.Say(turn.Texts.MemberDataDeleted(person.Name, turn.Texts.List(communities))) with { Secret = NotKept(turn, person.Name) };

    /// <summary>What would tell, beside what else is kept, who somebody was.</summary>
    public static Secret NotKept(Turn turn, string name) => new(name, turn.Texts.NameIsNotKept);

    public static Reply ToHandOver(Turn turn, Person person, IReadOnlyList<Handover> handovers) => Reply.Show(
        new Card
        {
            Title = turn.Texts.HandOverFirst(NameFor(turn, person)),
            Tone = Tone.Refused,
            Fields = [.. handovers.Select(handover => Field(turn, handover))],
            Note = turn.Texts.ThenDelete,
        },
        turn.Button(CommandIds.Help));

    /// <summary>Empty for the speaker.</summary>
    public static string NameFor(Turn turn, Person person) => person.Id == turn.Me.Id ? "" : person.Name;

    private static List<Field> Parts(Turn turn, Person person, string pseudonym, bool isDone) =>
    [
        new Field(
            isDone ? turn.Texts.WentLabel : turn.Texts.GoesLabel,
            turn.Texts.WhatGoes(turn.Records.People.Named(person.Name).All(one => one.Id == person.Id))),
        new Field(isDone ? turn.Texts.StayedLabel : turn.Texts.StaysLabel, turn.Texts.WhatStays(pseudonym)),
        .. new KeepingWording(turn.Wording).Of(DeletablePeople.ProgrammesOf(turn, person)),
        new Field(turn.Texts.LawLabel, turn.Texts.LawOfDeletion),
    ];

    private static IEnumerable<Field> Bearing(Turn turn, Person person)
    {
        var named = turn.Records.Communities.All().Select(community => community.Name).Where(name => Unnamed.MayBeIn(name, NameKey.Of(person.Name))).ToList();
        return named.Count == 0 ? [] : [new Field(turn.Texts.CommunityLabel, turn.Texts.CommunitiesKeepTheName(turn.Texts.List(named)))];
    }

    private static Field Field(Turn turn, Handover handover) => handover switch
    {
        Handover.Community(var led) => new Field(led.Name, turn.Texts.HandOverCommunity(Join(turn))),
        Handover.Headship(var led) => new Field(led.Name, turn.Texts.HandOverHeadship(Officers(turn, led.Programme), Join(turn))),
        Handover.Office(var programme) => new Field(turn.Wording.Name(programme), turn.Texts.HandOverOffice(Join(turn))),
        Handover.Money(var led, var request) => new Field(
            led.Name, turn.Texts.SettleFirst(request.Line.Id.ToString(), turn.Texts.Money(request.Open), turn.Texts.Word(CommandIds.Spend))),
        _ => throw new InvalidOperationException($"What has to be done about it needs to be said here: {handover}"),
    };

    private static string Join(Turn turn) => turn.Texts.Word(CommandIds.JoinCommunity);

    private static string Officers(Turn turn, ProgrammeId programme) =>
        turn.Records.People.OfficersOf(programme, turn.Today) is { Count: > 0 } officers
            ? turn.Texts.List([.. officers.Select(officer => officer.Name)]) : turn.Texts.Nobody;
}
