using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>採計 更正 12 記錯人: takes back what was noted of a teacher by a line against it, once, with who and why.</summary>
internal static class CorrectCredit
{
    private static readonly Regex s_number = new("^#?(?<id>[0-9]{1,9})(?:[^0-9]|$)", RegexOptions.NonBacktracking);

    /// <param name="turn">The turn.</param>
    /// <param name="rulebooks">Of the programmes whose officer the speaker is.</param>
    /// <param name="words">What was said after 更正.</param>
    public static Answer Run(Turn turn, IReadOnlyList<Rulebook> rulebooks, string words)
    {
        var credits = turn.Records.Credits;
        var (number, why) = turn.Draft<CreditDraft>()?.Line is { } asked ? (asked, words) : Numbered(words);
        if (number is not { } id)
            return turn.Ask(Awaited.Line, Reply.Say(turn.Texts.WhichCreditLine));
        if (credits.Find(id) is not { Corrects: null } entry || rulebooks.FirstOrDefault(one => one.Family == entry.Family) is not { } rulebook)
            return turn.Ask(Awaited.Line, Reply.Say(turn.Texts.NoSuchCreditLine(id)));
        var line = Joined.Words(entry.Id.ToString(), turn.NameOf(entry.Person), turn.Training.Of(entry.Fact, rulebook));
        if (credits.CorrectionOf(id) is { } before)
            return Reply.Say(turn.Texts.CreditCorrectedBefore(line, turn.Clock.Day(before.At), turn.NameOf(before.By), before.Why), turn.Button(CommandIds.Training));
        if (why.Length == 0)
            return turn.Ask(Awaited.Because, new CreditDraft(Line: id), Reply.Say(turn.Texts.WhyCorrectFigure(line)));
        if (why.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        var counter = credits.Add(entry.TakenBack(turn.Me.Id, turn.Now, why));
        return Answer.Doing(new Deed.Credited(entry.Person, [counter.Id]), Done(turn, rulebook, entry, line, why)) with
        {
            Notices = entry.Person == turn.Me.Id ? [] :
            [
                turn.Tell(entry.Person, theirs => Reply.Say(
                    theirs.Texts.CreditTakenBackOfYou(turn.Me.Name, theirs.Training.Of(entry.Fact, rulebook), why),
                    theirs.Button(CommandIds.Training))),
            ],
        };
    }

    private static Reply Done(Turn turn, Rulebook rulebook, CreditEntry entry, string line, string why) => Reply.Show(
        new Card
        {
            Title = turn.Texts.FigureCorrected(line),
            Tone = Tone.Good,
            Fields =
            [
                .. Trained.Reader(turn, rulebook).Of(entry.Person).Count is { } count ? [TrainingCard.Sum(turn, count)] : Array.Empty<Field>(),
                new Field(turn.Texts.ReasonLabel, why),
                new Field(turn.Texts.ArticleLabel, turn.Texts.Articles(entry.Cite)),
                new Field(turn.Texts.RecordedByLabel, turn.Me.Name),
            ],
            Note = turn.Texts.BothCreditLinesStay,
        },
        turn.Button(CommandIds.Training, turn.NameOf(entry.Person)));

    private static (CreditEntryId? Line, string Why) Numbered(string words) => s_number.Match(words).Groups["id"] is { Success: true } id
        ? (new CreditEntryId(long.Parse(id.ValueSpan, CultureInfo.InvariantCulture)), words[(id.Index + id.Length)..].Trim())
        : (null, words);
}
