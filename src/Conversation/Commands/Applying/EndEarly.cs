using CommunityBot.Applications;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>申請 提前結束 王小明深耕 114/3/15 教師 健康因素: an officer notes that a case ended early, by whose fault, and why.</summary>
internal static class EndEarly
{
    /// <returns>What was said of it so far; null where it is about something else.</returns>
    public static string? Heard(Turn turn, string words)
    {
        if (turn.Draft<CaseDraft>() is { Words.Length: > 0 } known)
            return Joined.Words(known.Words, words)[turn.Texts.EarlyEndWord.Length..].Trim();
        return TypedText.First(words) is var (verb, rest) && turn.Texts.IsEarlyEnd(verb) ? rest : null;
    }

    public static Answer Run(Turn turn, Dossier dossier, string words)
    {
        var (texts, community) = (turn.Texts, dossier.Community);
        if (!Offices.Read(turn.Records, community, turn.Me.Id, turn.Today).IsOfficer)
            return Reply.Say(texts.OfficersOnly($"{turn.Word} {texts.EarlyEndWord}"), turn.Button(CommandIds.Help));
        if (dossier.Application.State != ApplicationState.Approved || dossier.File.Planned is not { } planned)
            return Reply.Say(texts.CaseIsNotRunning(community.Name));

        var (left, day, impossible) = DayReader.Take(words, turn.Today, past: true);
        if (impossible is not null)
            return Reply.Say(texts.NoSuchDay(impossible));
        if (day is not { } last)
            return Ask(turn, community, words, Awaited.When, Reply.Say(texts.AskEndedOn(community.Name)));
        if (last < planned.Start || last >= planned.End)
            return Reply.Say(texts.EndsOutside(last, planned));
        var (said, why) = TypedText.First(left.Replace(WhenReader.DayMark, ' ').Trim());
        if (texts.ReadFault(said) is not { } fault)
        {
            return Ask(turn, community, $"{turn.Texts.TypedDay(last)}", Awaited.Which, Reply.Offer(
                texts.AskFault(community.Name),
                [.. Enum.GetValues<FaultOf>().Select(one => Choice.Saying(texts.FaultName(one), texts.FaultWord(one)))]));
        }

        if (why.Length == 0)
            return Ask(turn, community, words, Awaited.Because, Reply.Say(texts.AskEndedWhy(community.Name)));
        return why.Length > Limits.Reason ? Reply.Say(texts.TooLong(texts.ReasonLabel, Limits.Reason)) : Note(turn, dossier, last, fault, why);
    }

    private static Answer Ask(Turn turn, Community community, string words, Awaited awaited, Reply question) =>
        turn.Ask(awaited, new CaseDraft(community.Id, Words: Joined.Words(turn.Texts.EarlyEndWord, words)), question);

    private static Answer Note(Turn turn, Dossier dossier, DateOnly last, FaultOf fault, string why)
    {
        var rulebook = dossier.Rulebook;
        var bar = rulebook.Bars.OfType<BarRule.AfterFault>().FirstOrDefault(rule => rule.Of == fault);
        var line = turn.Records.Cases.Note(
            rulebook,
            dossier.Community.Id,
            CaseFact.Ended.Of(rulebook, last, fault),
            turn.Me.Id,
            turn.Now,
            bar?.Cite ?? rulebook.Service?.Cite ?? rulebook.PeriodCite,
            why);
        var after = Deciding.Read(turn, dossier.Community)!;
        return new Answer
        {
            Reply = Say(turn, after, bar, why),
            Notices = OtherConveners.Tell(turn, dossier.Community, theirs => Say(theirs, after, bar, why)),
            Did = new Deed.CaseNoted(dossier.Community.Id, [line.Id]),
        };
    }

    private static Reply Say(Turn turn, Dossier dossier, BarRule.AfterFault? bar, string why)
    {
        var (texts, file) = (turn.Texts, dossier.File);
        var fields = new List<Field> { new(texts.EarlyEndLabel, turn.Cases.Say(file.EarlyEnd!)), new(texts.ReasonLabel, why) };
        if (dossier.Rulebook.Service is { } rule && dossier.Facts.Fits(rule.Scope) && file.ServedFor(rule) is { } service)
            fields.Add(new Field(texts.ServiceLabel, texts.WithAside(texts.DayToDay(service), texts.Articles(rule.Cite))));
        if (bar is not null)
            fields.Add(new Field(texts.BarredLabel, texts.WithAside(texts.UntilDay(bar.Until(file.EarlyEnd!.Last)), texts.Articles(bar.Cite))));
        return Reply.Show(new Card { Title = texts.CaseEnded(dossier.Community.Name), Tone = Tone.Attention, Fields = fields });
    }
}
