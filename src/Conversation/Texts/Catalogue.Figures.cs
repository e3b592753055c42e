using CommunityBot.Tallies;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string FiguresPurpose { get; }

    public abstract string FiguresTitle(string community);

    /// <summary>For a programme whose report asks for no figures.</summary>
    public abstract string NoFigures { get; }

    public abstract string FiguresHowTo(string example);

    public abstract string WhichFigure { get; }

    public abstract string NoSuchFigure(string words);

    public abstract string HowMany(string figure, long sum, string unit);

    public abstract string NotACount(string words);

    /// <summary>The same was noted before; it is asked whether it is another.</summary>
    public abstract string FigureNotedAlready(string figure, TallyEntryId entry, DateOnly day);

    /// <summary>The button for another of the same.</summary>
    public abstract string NoteAgain { get; }

    public abstract string FigureNoted(string figure);

    public abstract string Amount(long count, string unit);

    public abstract string AmountLabel { get; }

    public abstract string SumLabel { get; }

    /// <summary>The word that takes back a line of the figures.</summary>
    public abstract string CorrectFigureWord { get; }

    public abstract bool IsCorrectFigure(string word);

    public abstract string WhichFigureLine { get; }

    public abstract string NoFigureLines { get; }

    public abstract string NoSuchFigureLine(TallyEntryId reference);

    public abstract string FigureCorrectedBefore(TallyEntryId reference, DateOnly day, string who, string why);

    public abstract string WhyCorrectFigure(string line);

    public abstract string FigureCorrected(string line);

    public abstract string BothLinesStay { get; }
}
