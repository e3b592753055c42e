using CommunityBot.Bot.Tests.Talk.Corpus;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Tests;
using CommunityBot.Messages;
using CommunityBot.Typing;
using YamlDotNet.Serialization;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Whoever may use a command finds it by three ways of saying it, in either language: Ways/ways.yaml.</summary>
public sealed class WaysTests(CorpusScene scene) : IClassFixture<CorpusScene>
{
    private static readonly string s_file = Path.Combine(AppContext.BaseDirectory, "Talk", "Ways", "ways.yaml");

    private static readonly Dictionary<string, Dictionary<string, List<string>>> s_ways = new DeserializerBuilder().Build()
        .Deserialize<Dictionary<string, Dictionary<string, List<string>>>>(File.ReadAllText(s_file));

    /// <summary>One of each role, each with commands of their own.</summary>
    private static readonly string[] s_people = ["陌生人", "王小明", "林召集", "系主任", "承辦人"];

    public static TheoryData<string, Language> All => new(
        from command in CommandTable.All
        from language in Enum.GetValues<Language>()
        select (command.Id, language));

    [Theory]
    [MemberData(nameof(All))]
    public void Three_ways_of_saying_it_come_to_the_command(string command, Language language)
    {
        var ways = s_ways[command][language.ToString().ToLowerInvariant()];

        Assert.Equal(3, ways.Distinct().Count());
        Assert.All(ways, way => Assert.Equal((way, command), (way, RealTalk.Ear.Hear(TypedText.Fold(way)).Command)));
    }

    [Fact]
    public async Task Each_role_is_answered_about_every_command_of_its_own()
    {
        foreach (var who in s_people)
        {
            await scene.Undone(records =>
            {
                var account = records.Accounts.Find(CorpusPeople.ChatOf(who))!;
                var today = Scene.Clock.Day(CorpusScene.Usual);
                foreach (var command in CommandTable.All.Where(command => Help.IsFor(command, records, RealRules.Rulebooks, account, today)))
                {
                    foreach (var way in s_ways[command.Id]["chinese"])
                    {
                        records.Accounts.Save(account);
                        var answer = scene.Responder.Respond(records, scene.Message(who, way, inGroup: false, CorpusScene.Usual));
                        Assert.True(answer.Reply is { Text.Length: > 0 } reply && !reply.Text.Contains("看不懂", StringComparison.Ordinal), $"{who}: {way}");
                    }
                }

                return who;
            });
        }
    }
}
