namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string RulesPurpose { get; }

    public abstract string WhichProgramme { get; }

    public abstract string EditionLabel { get; }

    public abstract string Edition(int version);

    public abstract string PeriodLabel { get; }

    /// <summary>Where the notes on a regulation come from, and who may change the reading.</summary>
    public abstract string RuleNotesAreReadings { get; }
}
