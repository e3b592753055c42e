using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_community_that_wrote_nothing_yet_has_an_empty_draft()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));

        var draft = await Read(records => records.Applications.Of(circle.Community.Id));

        Assert.Equal((circle.Community.Id, ApplicationState.Draft), (draft.Community, draft.State));
        Assert.Empty(draft.Answers);
        Assert.Empty(draft.Requested);
        Assert.Empty(draft.Steps);
    }

    [Fact]
    public async Task An_application_comes_back_as_it_was_last_saved()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var other = await Change(records => Circle.Add(records, "別的社群"));
        await Save(Asking(circle, ["across-schools", "theme-ai"], ("meals", 3_000), ("travel", 0)));
        await Save(Asking(other, ["theme-usr"], ("meals", 1)));
        await Save(Asking(circle, ["theme-ai", "own-school"], ("meals", 4_000), ("printing", 500)));

        var found = await Read(records => records.Applications.Of(circle.Community.Id));

        Assert.Equal(["own-school", "theme-ai"], found.Answers.Order(StringComparer.Ordinal));
        Assert.Equal([("meals", 4_000), ("printing", 500)], found.Requested.Select(line => (line.Key, line.Value.Amount)).Order());
        Assert.Equal(["theme-usr"], (await Read(records => records.Applications.Of(other.Community.Id))).Answers);
    }

    [Fact]
    public async Task Steps_are_added_in_order_and_saving_answers_leaves_them_alone()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        ApplicationStep[] steps =
        [
            new() { To = ApplicationState.Filed, At = Circle.Start, By = circle.Convener.Id, Cite = [new("計畫參之一")], Version = 1 },
            new()
            {
                To = ApplicationState.Returned,
                At = Circle.Start.AddDays(1),
                By = circle.Member.Id,
                Note = "「名單」少一位",
                Cite = [new("計畫參之二"), new("附件一")],
                Version = 2,
            },
            new() { To = ApplicationState.Filed, At = Circle.Start.AddDays(1), By = circle.Convener.Id, Cite = [new("計畫參之一")], Version = 2 },
        ];
        foreach (var step in steps)
        {
            await Change(records =>
            {
                records.Applications.Add(circle.Community.Id, step);
                return true;
            });
        }

        await Save(Asking(circle, ["theme-ai"]));

        var found = await Read(records => records.Applications.Of(circle.Community.Id));
        Assert.Equal(steps, found.Steps);
        Assert.Equal((ApplicationState.Filed, null), (found.State, found.ApprovedAt));
    }

    private Task<bool> Save(Application application) => Change(records =>
    {
        records.Applications.Save(application);
        return true;
    });

    private static Application Asking(Circle circle, string[] answers, params (string Item, long Amount)[] items) => new()
    {
        Community = circle.Community.Id,
        Answers = answers.ToHashSet(),
        Requested = items.ToDictionary(line => line.Item, line => new Dollars(line.Amount)),
    };
}
