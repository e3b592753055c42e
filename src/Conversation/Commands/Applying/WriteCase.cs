using CommunityBot.Applications;
using CommunityBot.Cases;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>申請 113/8/1-114/7/31, 申請 機構 精密公司 12345678: the days of a case and its firm.</summary>
internal static class WriteCase
{
    /// <returns>Null where the words are about something else.</returns>
    public static Answer? Run(Turn turn, Dossier dossier, string words)
    {
        var known = turn.Draft<CaseDraft>();
        return CaseInput.Read(dossier, words, turn.Today, turn.Awaited == Awaited.End ? known?.First : null) switch
        {
            null => null,
            CaseInput.Said(CaseFact.Firm { Name.Length: > Limits.Place }) => Reply.Say(turn.Texts.TooLong(turn.Texts.FirmLabel, Limits.Place)),
            CaseInput.Said(var fact) => Note(turn, dossier, fact),
            CaseInput.LacksLastDay(var first) => turn.Ask(
                Awaited.End, new CaseDraft(dossier.Community.Id, First: first), Reply.Say(turn.Texts.AskLastDayOfCase(first))),
            CaseInput.LacksFirm => Reply.Say(
                turn.Texts.AskFirm,
                Choice.Filling(turn.Texts.FirmLabel, $"{turn.Word} {NamedCommunity.Words(dossier.Community, Leading.Communities(turn))} {words} ")),
            CaseInput.NoDays(var said) => Reply.Say(turn.Texts.NotDaysOfCase(TypedText.Shorten(said, Limits.Words))),
            CaseInput.NoTaxId(var digits) => Reply.Say(turn.Texts.NoTaxId(TypedText.Shorten(digits, Limits.Words))),
            var other => throw new InvalidOperationException($"A new way to say something of a case needs an answer here: {other}"),
        };
    }

    private static Answer Note(Turn turn, Dossier dossier, CaseFact fact)
    {
        var stands = fact is CaseFact.Firm ? dossier.File.Firm == fact : fact is CaseFact.Span(var days) && dossier.File.Planned == days;
        if (stands)
            return ApplicationForm.Show(turn, dossier);
        var line = turn.Records.Cases.Note(
            dossier.Rulebook, dossier.Community.Id, fact, turn.Me.Id, turn.Now, dossier.Span?.Cite ?? dossier.Rulebook.PeriodCite);
        return Answer.Doing(
            new Deed.CaseNoted(dossier.Community.Id, [line.Id]),
            ApplicationForm.Show(turn, Deciding.Read(turn, dossier.Community)!));
    }
}
