namespace CommunityBot.Bot.Channels.Line.Api;

/// <summary>
/// A menu under a chat, as LINE describes it. Its name is shown to nobody, the text of the bar opens and closes it, and the id is LINE's,
/// once it is created.
/// </summary>
public sealed record RichMenu(
    RichMenuSize Size, bool Selected, string Name, string ChatBarText, IReadOnlyList<RichMenuArea> Areas, string? RichMenuId = null);

public sealed record RichMenuSize(int Width, int Height);

public sealed record RichMenuArea(RichMenuBounds Bounds, RichMenuAction Action);

public sealed record RichMenuBounds(int X, int Y, int Width, int Height);

/// <summary>Pressing says the text, with the type <c>message</c>; the label is for whoever has the menu read aloud.</summary>
public sealed record RichMenuAction(string Type, string Label, string Text);

internal sealed record RichMenuCreated(string? RichMenuId);

internal sealed record RichMenuList(IReadOnlyList<RichMenu>? Richmenus);

internal sealed record RichMenuLink(string RichMenuId, IReadOnlyList<string> UserIds);
