using CommunityBot.Tallies;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string FiguresPurpose => "note figures for the annual report, for example: figures contracts 1 Tongtai";

    public override string FiguresTitle(string community) => $"Figures of {community}";

    public override string NoFigures => "The figures of your community are not kept here; for what is asked see the regulation of the programme.";

    public override string FiguresHowTo(string example) => $"To note one: {example}";

    public override string WhichFigure => "Which figure?";

    public override string NoSuchFigure(string words) => $"There is no figure “{words}”. Which of these is it?";

    public override string HowMany(string figure, long sum, string unit) =>
        $"{figure} is at {Amount(sum, unit)} now. How many more ({unit})? Please type a whole number.";

    public override string NotACount(string words) =>
        $"“{words}” cannot be noted. Please type a whole number above zero, such as 3 or 50,000; to take one back, type “figures undo”.";

    public override string FigureNotedAlready(string figure, TallyEntryId entry, DateOnly day) =>
        $"The same was noted on {Day(day)}: {figure} ({entry}). Is this another one?";

    public override string NoteAgain => "another one, note it";

    public override string FigureNoted(string figure) => $"Noted: {figure}";

    public override string Amount(long count, string unit) => $"{Count(count)} ({unit})";

    public override string AmountLabel => "This time";

    public override string SumLabel => "Sum";

    public override string CorrectFigureWord => "undo";

    public override bool IsCorrectFigure(string word) => word.ToLowerInvariant() is "undo" or "correct" or "更正";

    public override string WhichFigureLine => "Which line shall be taken back? Note the right figure afterwards.";

    public override string NoFigureLines => "No figures are noted, so there is nothing to take back.";

    public override string NoSuchFigureLine(TallyEntryId reference) => $"There is no figure {reference} in a community that you lead. These are the last ones:";

    public override string FigureCorrectedBefore(TallyEntryId reference, DateOnly day, string who, string why) =>
        $"{reference} was taken back by {who} on {Day(day)} ({why}). A line is taken back once only.";

    public override string WhyCorrectFigure(string line) => $"Why take back {line}? The reason is kept beside the line.";

    public override string FigureCorrected(string line) => $"Taken back: {line}";

    public override string BothLinesStay => "Both lines stay in the log; note the right figure if there is one.";
}
