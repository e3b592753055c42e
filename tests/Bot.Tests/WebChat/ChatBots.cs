using CommunityBot.Accounts;
using CommunityBot.Bot.Demo;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.WebChat;

/// <summary>Bots with a web chat.</summary>
public static class ChatBots
{
    public const string BindingCode = "7K3Q9XPA";

    /// <summary>The whole address of the chat, as the bot wrote it down where it has a secret.</summary>
    public static Uri AddressOf(RunningBot bot)
    {
        var file = bot.Services.GetRequiredService<DataFolder>().ChatAddress;
        return File.Exists(file) ? new Uri(File.ReadAllText(file).Trim()) : new Uri(bot.Http.BaseAddress!, "chat");
    }

    /// <summary>What lets a browser in once it has been there.</summary>
    public static string KeyOf(RunningBot bot) => $"communitybot-key={AddressOf(bot).Query.Split('=')[1]}";

    /// <summary>The try-out, with its own communities and the rulebooks that come with the program.</summary>
    public static Task<RunningBot> TryOut(params IEnumerable<string> settings) => TryOut(_ => { }, settings);

    public static Task<RunningBot> TryOut(Action<IServiceCollection> replace, params IEnumerable<string> settings) => RunningBot.Start(
        services =>
        {
            services.AddSingleton<IRulebookSource, MovedRulebooks>();
            replace(services);
        },
        settings);

    /// <summary>A bot for real people that has a web chat too, with 林老師 on its roster, who has a binding code.</summary>
    public static async Task<RunningBot> ForRealPeople(params IEnumerable<string> settings)
    {
        var bot = await RunningBot.Start(_ => { }, ["--Demo:Enabled=false", "--WebChat:Enabled=true", .. settings]);
        await AddTeacher(bot);
        return bot;
    }

    /// <summary>Puts 林老師 on the roster, where nobody is on it.</summary>
    public static Task<bool> AddTeacher(RunningBot bot) => bot.Change(records =>
    {
        if (records.Communities.All().Count > 0)
            return false;
        var community = records.Communities.Add(TestRulebooks.Programme, "AI 教材共備社群", "");
        var person = records.People.Add("林<b>老師</b>", "勤益科大", "", "");
        records.People.Put(community.Id, person.Id, Role.Convener, PersonKind.Own);
        records.Accounts.AddCode(new BindingCode { Code = BindingCode, Person = person.Id, ExpiresAt = DateTimeOffset.MaxValue });
        return true;
    });
}
