namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string RulesPurpose => "see a programme's edition and period, and how unclear rules are read";

    public override string WhichProgramme => "Which programme's rules?";

    public override string EditionLabel => "Edition";

    public override string Edition(int version) => $"edition {version}";

    public override string PeriodLabel => "Period";

    public override string RuleNotesAreReadings =>
        "These are the places where the regulation contradicts itself or leaves something open, and how they are read here. "
        + "Ask the officer to change a reading.";
}
