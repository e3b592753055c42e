using System.Text.RegularExpressions;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    private static readonly Regex s_vagueDay = new(
        @"\b(?:last|this|next) (?:month|term|semester|week|year)\b|\b(?:the )?end of (?:the )?(?:month|term|semester|year)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public override string AskFirstDay(string name) => $"Which is the first day of {name}?";

    public override string FormerFirstDayLabel => "Planned first day";

    public override bool IsCommunityWord(string word) => word.EndsWith("-community", StringComparison.OrdinalIgnoreCase);

    public override string NoCommunityCalled(string name) => $"There is no community called “{name}”.";

    public override string IsNotIn(string name, string community) => $"{name} is not in “{community}”. Nothing changed.";

    public override Regex VagueDay => s_vagueDay;

    public override string IsItSomebodyKnown(string name) => $"There is a {name} on the roster. Nothing is noted yet. Is it the same person, or somebody new?";

    public override string SomebodyNew => "newcomer";

    public override bool IsSomebodyNew(string word) => word.Equals("newcomer", StringComparison.OrdinalIgnoreCase);

    public override string NobodyOnRoster(string name) =>
        $"Nobody in your programmes is called “{name}”. Please check the name; “add member” adds one, and many come with a roster that is imported.";

    public override string LastDaySoFar(string name, string where, DateOnly day) => $"The last day of {name} in {where} is noted as {Day(day)}.";

    public override string LeftOn(string name, string where, DateOnly until, DateOnly day) =>
        $"{name} left {where} on {Day(until)}. Nothing changed yet. Should the last day be {Day(day)}?";

    public override string IsElsewhereThen(string name, string other, Citations cite) =>
        $"{name} was in {other} by then, and this programme allows one community each ({cite}). The last day is as it was.";

    public override string WhichPostEnds(string name) => $"{name} is several things. Which of them ends?";

    public override string HowToHandOver(string leave, string name, string day) =>
        $"Leaving and handing over is one sentence: “{leave} {name} {day} retired, successor” and the name of who takes over. Nothing is noted yet; "
            + "press the button below and I ask for one thing after the other.";
}
