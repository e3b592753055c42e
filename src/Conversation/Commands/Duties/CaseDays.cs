using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Credits;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>Days of a case that are no duty of the rulebook: when its money is to come in, until when somebody serves, when their years end.</summary>
internal static class CaseDays
{
    /// <summary>The next first.</summary>
    public static IReadOnlyList<Field> Of(Turn turn, IReadOnlyList<Community> communities) =>
    [
        .. communities
            .Select(community => (Community: community, Rulebook: turn.Rulebooks.Find(community.Programme)))
            .Where(one => one.Rulebook?.Family is not null)
            .SelectMany(one => OfCase(turn, OwnCase.Read(turn.Records, one.Rulebook!, one.Community, turn.Today)))
            .Concat(Years(turn, communities))
            .OrderBy(line => line.Day)
            .Select(line => line.Said),
    ];

    private static IEnumerable<(DateOnly Day, Field Said)> OfCase(Turn turn, OwnCase own)
    {
        var (texts, name) = (turn.Texts, own.Community.Name);
        if (own is { IsApproved: true, Rulebook.Collection: { } rule } && own.Facts.Fits(rule.Scope)
            && Collected.Of(rule, own.File) is { Next: { } day } collected)
            yield return (day, new Field(turn.Wording.Name(rule.Name), Joined.Lines(
                Joined.Beside(texts.Day(day), texts.Left(day, turn.Today), texts.NotIn(collected.Missing)),
                Joined.Beside(name, texts.ByArticle(rule.Cite)))));
        if (own.Service is { } service && service.End >= turn.Today && own.Facts.Members.Any(member => member.Person.Id == turn.Me.Id))
            yield return (service.End, new Field(texts.ServiceLabel, Joined.Lines(
                texts.DayToDay(service),
                Joined.Beside(name, texts.ByArticle(own.Rulebook.Service!.Cite)),
                Also(turn, own.Rulebook))));
    }

    /// <summary>What nobody may do until the service is done.</summary>
    private static string Also(Turn turn, Rulebook rulebook) => rulebook.Bars.OfType<BarRule.WhileServing>().FirstOrDefault() is { } bar
        ? turn.Texts.NotWhileServing([.. bar.Also.Select(turn.Wording.Name)], bar.Cite)
        : "";

    /// <summary>The end of the speaker's years, once for each family of programmes.</summary>
    private static IEnumerable<(DateOnly Day, Field Said)> Years(Turn turn, IReadOnlyList<Community> communities) =>
        from rulebook in communities.Select(community => turn.Rulebooks.Find(community.Programme)).OfType<Rulebook>()
            .Where(one => one is { Family: not null, Months: not null }).DistinctBy(one => one.Family)
        where turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today).Any(place => turn.Rulebooks.Find(place.Community.Programme)?.Family == rulebook.Family)
        let count = TrainingRecord.Read(turn.Records, turn.Rulebooks, rulebook, turn.Me.Id, turn.Workdays, turn.Clock, turn.Today).Count
        where count is not null
        let end = count.Window.End
        select (end, new Field(turn.Texts.EndOfYearsLabel, Joined.Lines(
            Joined.Beside(turn.Texts.Day(end), turn.Texts.MonthsSoFar(count.Months, rulebook.Months!.Need)),
            turn.Texts.ByArticle(rulebook.Months.Cite))));
}
