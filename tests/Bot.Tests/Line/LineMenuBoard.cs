using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>Plays LINE's rich menus by its reference: what breaks a limit is refused, and what has no picture cannot be shown.</summary>
public sealed class LineMenuBoard
{
    private const int MostBytes = 1024 * 1024;
    private static readonly string[] s_pictures = ["image/png", "image/jpeg"];
    private readonly Lock _lock = new();
    private readonly Dictionary<string, JsonObject> _menus = [];
    private readonly Dictionary<string, byte[]> _pictures = [];
    private readonly Dictionary<string, string> _linked = [];
    private string? _default;
    private int _created;

    /// <summary>The menus with a picture that are there, by the second word of their names.</summary>
    public IReadOnlyDictionary<string, JsonObject> Shown
    {
        get
        {
            lock (_lock)
                return _menus.Where(menu => _pictures.ContainsKey(menu.Key)).ToDictionary(menu => KindOf(menu.Key), menu => menu.Value);
        }
    }

    public int Count => _menus.Count;

    /// <summary>How many were ever created.</summary>
    public int Created => _created;

    public string? Default => _default is null ? null : KindOf(_default);

    /// <summary>How many requests linked somebody.</summary>
    public int Links { get; private set; }

    /// <summary>What is to happen to the next request instead of what is asked.</summary>
    public int? FailNext { get; set; }

    /// <summary>What something in between answers to everything, instead of LINE.</summary>
    public string? InBetween { get; set; }

    /// <summary>Which menu somebody sees; null when none was linked, or it is gone.</summary>
    public string? Of(string user)
    {
        lock (_lock)
            return _linked.TryGetValue(user, out var id) && _menus.ContainsKey(id) ? KindOf(id) : null;
    }

    public byte[] PictureOf(string kind) => _pictures[_menus.Keys.Single(id => KindOf(id) == kind)];

    public void Map(WebApplication app)
    {
        app.MapPost("/v2/bot/richmenu", (HttpContext context) => Answer(context, Create));
        app.MapGet("/v2/bot/richmenu/list", (HttpContext context) => Answer(context, _ => (200, All())));
        app.MapPost(
            "/v2/bot/richmenu/{id}/content",
            (HttpContext context, string id) => Answer(context, body => Upload(id, context.Request.ContentType, body)));
        app.MapDelete("/v2/bot/richmenu/{id}", (HttpContext context, string id) => Answer(context, _ => _menus.Remove(id) ? (200, []) : NotFound()));
        app.MapGet(
            "/v2/bot/user/all/richmenu",
            (HttpContext context) => Answer(context, _ => _default is null ? NotFound() : (200, new JsonObject { ["richMenuId"] = _default })));
        app.MapPost(
            "/v2/bot/user/all/richmenu/{id}",
            (HttpContext context, string id) => Answer(context, _ => _pictures.ContainsKey(id) ? (200, Made(_default = id)) : NotFound()));
        app.MapPost("/v2/bot/richmenu/bulk/link", (HttpContext context) => Answer(context, Link));
    }

    private JsonObject All() => new() { ["richmenus"] = new JsonArray([.. _menus.Select(Told)]) };

    private (int, JsonObject) Create(byte[] body)
    {
        var menu = JsonNode.Parse(body)!.AsObject();
        if (Breach(menu) is { } breach)
            return (400, new JsonObject { ["message"] = breach });
        var id = $"richmenu-{++_created}";
        _menus.Add(id, menu);
        return (200, new JsonObject { ["richMenuId"] = id });
    }

    private (int, JsonObject) Upload(string id, string? type, byte[] picture)
    {
        if (!_menus.ContainsKey(id))
            return NotFound();
        if (picture.Length > MostBytes || !s_pictures.Contains(type) || !_pictures.TryAdd(id, picture))
            return (400, new JsonObject { ["message"] = "The image is not valid, or there is one already" });
        return (200, []);
    }

    private (int, JsonObject) Link(byte[] body)
    {
        var link = JsonNode.Parse(body)!;
        var (id, users) = (link["richMenuId"]!.GetValue<string>(), link["userIds"]!.AsArray().Select(user => user!.GetValue<string>()).ToList());
        if (!_pictures.ContainsKey(id) || !_menus.ContainsKey(id))
            return NotFound();
        if (users.Count is < 1 or > 500)
            return (400, new JsonObject { ["message"] = "userIds: 1 to 500" });
        Links++;
        foreach (var user in users)
            _linked[user] = id;
        return (202, []);
    }

    private static string? Breach(JsonObject menu)
    {
        var (width, height) = (menu["size"]!["width"]!.GetValue<int>(), menu["size"]!["height"]!.GetValue<int>());
        if (width is < 800 or > 2500 || height < 250 || width < 1.45 * height)
            return "size";
        if (menu["name"]!.GetValue<string>().Length > 300 || menu["chatBarText"]!.GetValue<string>().Length > 14)
            return "name, chatBarText";
        var areas = menu["areas"]!.AsArray();
        var isFine = areas.Count is >= 1 and <= 20 && areas.All(area =>
            area!["bounds"]!["x"]!.GetValue<int>() + area["bounds"]!["width"]!.GetValue<int>() <= width
            && area["bounds"]!["y"]!.GetValue<int>() + area["bounds"]!["height"]!.GetValue<int>() <= height
            && area["action"]!["type"]!.GetValue<string>() == "message"
            && area["action"]!["text"]!.GetValue<string>().Length is >= 1 and <= 300
            && area["action"]!["label"]!.GetValue<string>().Length <= 20);
        return isFine ? null : "areas";
    }

    private async Task Answer(HttpContext context, Func<byte[], (int Status, JsonObject Said)> answer)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        (int Status, JsonObject Said) said;
        lock (_lock)
        {
            said = context.Request.Headers.Authorization.ToString() != $"Bearer {LineStandIn.AccessToken}" ? (401, [])
                : FailNext is { } status ? (status, new JsonObject { ["message"] = "Later" })
                : answer(body.ToArray());
            FailNext = null;
        }

        if (InBetween is { } page)
        {
            await context.Response.WriteAsync(page, context.RequestAborted);
            return;
        }

        context.Response.StatusCode = said.Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(said.Said.ToJsonString(), context.RequestAborted);
    }

    private static JsonNode Told(KeyValuePair<string, JsonObject> menu)
    {
        var told = menu.Value.DeepClone();
        told["richMenuId"] = menu.Key;
        return told;
    }

    private static JsonObject Made(string id) => new() { ["made"] = id };

    private static (int, JsonObject) NotFound() => (404, new JsonObject { ["message"] = "Not found" });

    private string KindOf(string id) => _menus[id]["name"]!.GetValue<string>().Split(' ')[1];
}
