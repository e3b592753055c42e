using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Credits;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>
/// 採計 王小明 產學合作 114/2/1-5/31 100000 精密公司 60%: an officer notes what counts for a teacher, when the years begin (起算), other leave (請假) and how
/// many teachers a department has (人數). It is shown with what it comes to, and noted on a yes.
/// </summary>
public static class NoteCredit
{
    public static Answer Run(Turn turn)
    {
        var rulebooks = Trained.Administered(turn);
        if (rulebooks.Count == 0)
            return Reply.Say(turn.Texts.OfficersOfMonthsOnly(turn.Word), turn.Button(CommandIds.Training));
        if (turn.Awaited is Awaited.Line or Awaited.Because)
            return CorrectCredit.Run(turn, rulebooks, turn.Arguments);
        var known = turn.Draft<CreditDraft>();
        var isSure = turn.Awaited == Awaited.Confirm && turn.Texts.IsSure(turn.Arguments);
        var words = isSure ? known?.Words ?? "" : Joined.Words(known?.Words ?? "", turn.Arguments);
        var (verb, others) = TypedText.First(words);
        if (turn.Texts.IsCorrectFigure(verb))
            return CorrectCredit.Run(turn with { Answered = null }, rulebooks, others);
        if (words.Length == 0)
            return turn.Ask(Awaited.Name, new CreditDraft(), Reply.Say(Joined.Lines(turn.Texts.CreditForWhom, turn.Texts.CreditHowTo(turn.Word))));
        var draft = new CreditDraft(words, known?.On ?? turn.Today);
        return new CreditReader(turn, rulebooks, draft.On!.Value).Read(words) switch
        {
            ReadCredit.Asks(var awaited, var question) => turn.Ask(awaited, draft, question),
            ReadCredit.Wrong(var reply) => reply,
            ReadCredit.Heads heads => Heads(turn, heads, draft, isSure),
            ReadCredit.Whole whole => Note(turn, whole, draft, isSure),
            var other => throw new InvalidOperationException($"What is read so has to be answered here: {other}"),
        };
    }

    private static Answer Note(Turn turn, ReadCredit.Whole read, CreditDraft draft, bool isSure)
    {
        var entry = new CreditEntry
        {
            Person = read.Person.Id,
            Family = read.Rulebook.Family!,
            Fact = read.Fact,
            At = turn.Now,
            By = turn.Me.Id,
            Cite = read.Cite,
            Programme = read.Rulebook.Id,
            Version = read.Rulebook.Version,
        };
        var cards = new CreditCards(turn, read);
        if (Crediting.Refusal(turn.Records.Credits, read.Rulebook.Months!, entry) is { } refusal)
            return cards.Refused(refusal);
        if (!isSure)
            return turn.Ask(Awaited.Confirm, draft, cards.Shown(entry));
        var noted = turn.Records.Credits.Add(entry);
        return Answer.Doing(new Deed.Credited(read.Person.Id, [noted.Id]), cards.Noted(noted)) with { Notices = cards.Told(noted) };
    }

    private static Answer Heads(Turn turn, ReadCredit.Heads read, CreditDraft draft, bool isSure)
    {
        var most = read.Rule.Share.Within(read.Teachers);
        var card = new Card
        {
            Title = isSure ? turn.Texts.HeadcountNoted(read.Department) : turn.Texts.ConfirmHeadcount(read.Department),
            Tone = isSure ? Tone.Good : Tone.Plain,
            Fields =
            [
                new Field(turn.Texts.SemesterLabel, turn.Texts.Days(read.Semester)),
                new Field(turn.Texts.TeachersLabel, Texts.Catalogue.Count(read.Teachers)),
                new Field(turn.Texts.AwayLabel, turn.Texts.AwayAtMost(most, read.Rule.Cite)),
            ],
            Note = isSure ? turn.Texts.HeadcountIsNotedAnew
                : TrainingRoll.Departments(turn, read.Rulebook, read.Department).Count == 0 ? turn.Texts.NoTeachersIn(read.Department)
                : "",
        };
        if (!isSure)
            return turn.Ask(Awaited.Confirm, draft, Reply.Show(card, CreditCards.Choices(turn)));
        turn.Records.Credits.Add(new Headcount
        {
            Family = read.Rulebook.Family!,
            Department = read.Department,
            Semester = read.Semester.Start,
            Teachers = read.Teachers,
            At = turn.Now,
            By = turn.Me.Id,
        });
        return Answer.Doing(new Deed.Final(FinalDeed.HeadcountNoted), Reply.Show(card, turn.Button(CommandIds.Training, turn.Texts.TrainingRollWord)));
    }
}
