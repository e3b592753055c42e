using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>The card of an application: what it says, what it asks for, what it may, what is missing, whose turn it is.</summary>
internal static class ApplicationCard
{
    public static Card Of(Turn turn, Dossier dossier, string title, Tone tone = Tone.Plain, string note = "")
    {
        var isWritten = dossier.Reached == ApplicationState.Draft;
        return new Card
        {
            Title = title,
            Tone = tone,
            Fields =
            [
                new Field(turn.Texts.ProgrammeLabel, turn.Wording.Name(dossier.Rulebook.Title)),
                .. State(turn, dossier.Application),
                .. Answers(turn, dossier),
                .. CaseFields.Of(turn, dossier),
                .. Money(turn, dossier),
                .. isWritten && dossier.Deadline is var (duty, day)
                    ? [new Field(turn.Texts.ApplyByLabel, turn.Texts.WithAside(turn.Texts.Day(day), turn.Texts.Articles(duty.Cite)))]
                    : Array.Empty<Field>(),
                .. ApplicationWording.Fields(turn.Texts.StillMissingLabel, isWritten ? Missing(turn, dossier) : []),
                .. ApplicationWording.Fields(turn.Texts.MindLabel, turn.Applications.Flags(dossier)),
                .. dossier.Next is { } next ? [new Field(turn.Texts.NextLabel, turn.Applications.Say(next))] : Array.Empty<Field>(),
            ],
            Note = note,
        };
    }

    private static IEnumerable<string> Missing(Turn turn, Dossier dossier) =>
        (Shortcomings.OfDeadline(dossier, turn.Today) is { } late ? [late] : Array.Empty<Shortcoming>())
            .Concat(Shortcomings.Of(dossier))
            .Select(turn.Applications.Say);

    private static IEnumerable<Field> State(Turn turn, Application application)
    {
        var name = turn.Texts.ApplicationStateName(application.State);
        if (application.Steps is not [.., var last])
            return [new Field(turn.Texts.StateLabel, name)];
        var state = new Field(turn.Texts.StateLabel, turn.Texts.StateSince(name, turn.Clock.Day(last.At), last.Cite, last.Version));
        return last.Note.Length > 0 ? [state, new Field(turn.Texts.RemarkLabel, last.Note)] : [state];
    }

    private static IEnumerable<Field> Answers(Turn turn, Dossier dossier)
    {
        if (dossier.Rulebook.Categories.Count > 0)
            yield return new Field(turn.Texts.CategoryLabel, dossier.Facts.Category is { } category ? turn.Wording.Name(category.Name) : turn.Texts.NotChosen);
        foreach (var question in dossier.Questions)
        {
            var answer = question.Choices.FirstOrDefault(choice => dossier.Facts.Answers.Contains(choice.Id));
            yield return new Field(turn.Wording.Name(question.Name), answer is null ? turn.Texts.NotChosen : turn.Wording.Name(answer.Name));
        }
    }

    private static IEnumerable<Field> Money(Turn turn, Dossier dossier)
    {
        if (dossier.Rulebook.Funding is not { } funding || !dossier.AsksMoney)
            yield break;
        var isApproved = dossier.Application.State == ApplicationState.Approved;
        var amounts = isApproved ? Approved(turn, dossier.Community, funding) : dossier.Asked;
        foreach (var (item, amount) in amounts)
            yield return new Field(turn.Wording.Name(item.Name), turn.Texts.Money(amount));
        var (total, grant) = (amounts.Select(line => line.Amount).Sum(), Grant.Of(funding, dossier.Facts));
        yield return new Field(isApproved ? turn.Texts.ApprovedLabel : turn.Texts.AskedLabel, turn.Texts.ShareOfCeiling(total, grant.Ceiling))
        {
            Bar = grant.Ceiling > Dollars.Zero ? (int)Math.Min(total.Amount * 100 / grant.Ceiling.Amount, 999) : null,
            Full = FullBar.Goal,
        };
        foreach (var line in grant.Lines)
            yield return Ceiling(turn, line);
    }

    private static IReadOnlyList<(BudgetItem Item, Dollars Amount)> Approved(Turn turn, Community community, FundingRules funding)
    {
        var sums = turn.Records.Budget.SumsOf(community.Id);
        return [.. funding.Items.Select(item => (item, sums.Of(LedgerKind.Approved, item.Id))).Where(line => line.Item2 > Dollars.Zero)];
    }

    private static Field Ceiling(Turn turn, GrantLine line)
    {
        if (line.TopUp is not { } topUp)
            return new Field(turn.Texts.CeilingLabel, turn.Texts.WithAside(turn.Texts.Money(line.Amount), turn.Texts.Articles(line.Cite)));
        var named = turn.Texts.TopUp(turn.Wording.Name(topUp.Name), line.Amount, line.Cite);
        return new Field(
            turn.Texts.TopUpLabel,
            topUp.Conditions.Count == 0 ? named : turn.Texts.OnCondition(named, [.. topUp.Conditions.Select(turn.Wording.Name)]));
    }
}
