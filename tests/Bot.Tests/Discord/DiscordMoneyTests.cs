using System.Text.Json.Nodes;
using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>A convener's money over HTTP, by the real rulebook: what is missing is asked for in a form.</summary>
public sealed class DiscordMoneyTests
{
    [Fact]
    public async Task Points_are_shown_after_signing_in_and_an_expense_is_typed_into_a_form()
    {
        var rulebooks = RealRules.Rulebooks;
        await using var scene = await DiscordScene.Open(services => services.AddSingleton<IRulebookSource>(rulebooks));
        var community = await scene.Bot.Change(records => Approve(records, rulebooks));

        await scene.Use(DiscordScene.Member, "check-in", scene.Code);
        Assert.Contains("0.5", DiscordText.Of(await scene.Use(DiscordScene.Member, "points")), StringComparison.Ordinal);
        Assert.Contains("6,400", DiscordText.Of(await scene.Use(DiscordScene.Convener, "budget")), StringComparison.Ordinal);

        var asked = await scene.Use(DiscordScene.Convener, "spend");
        var proposed = await scene.Interact(scene.Submit(DiscordScene.Convener, await OpenForm(scene, asked), "膳食費 80x2 便當"));
        Assert.Contains("160", DiscordText.Of(proposed), StringComparison.Ordinal);
        var noted = await scene.Interact(scene.Press(DiscordScene.Convener, "say:確定"));

        var spent = Assert.Single(await scene.Bot.Read(records => records.Budget.Of(community)), line => line.Kind == LedgerKind.Spent);
        Assert.Equal(("meals", new Dollars(160)), (spent.Item, spent.Amount));
        Assert.Contains("6,240", DiscordText.Of(noted), StringComparison.Ordinal);
    }

    private static CommunityId Approve(IRecords records, RulebookShelf rulebooks)
    {
        var community = records.Communities.All().Single();
        var rulebook = rulebooks.Find(community.Programme)!;
        var convener = records.Accounts.Find(new ChatAddress(ChannelNames.Discord, DiscordScene.Convener))!.Person!.Id;
        records.Applications.Save(new Application { Community = community.Id, Requested = new Dictionary<string, Dollars> { ["meals"] = new(6_400) } });
        Approval.Run(records, rulebook, community, convener, DiscordScene.Now.AddDays(-10), new DateOnly(2025, 5, 2));
        return community.Id;
    }

    /// <summary>Presses 〔打字回答〕 and gets the form that it opens.</summary>
    private static async Task<string> OpenForm(DiscordScene scene, JsonObject asked)
    {
        var button = asked["data"]!["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray())
            .First(one => one!["custom_id"]?.GetValue<string>() is { } id && id.StartsWith("ask:", StringComparison.Ordinal));
        var form = await scene.Interact(scene.Press(DiscordScene.Convener, button!["custom_id"]!.GetValue<string>()));
        Assert.Equal(9, form["type"]!.GetValue<int>());
        return form["data"]!["custom_id"]!.GetValue<string>();
    }
}
