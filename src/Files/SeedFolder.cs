namespace CommunityBot.Files;

/// <summary>Finds what comes with the program under <c>seeds/</c>: in the working folder, or else beside the executable.</summary>
public static class SeedFolder
{
    /// <param name="name">The folder within, such as <c>programmes</c>.</param>
    /// <returns>Its path, or null when it is in neither place.</returns>
    public static string? Find(string name) =>
        new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .Select(root => Path.Combine(root, "seeds", name))
            .FirstOrDefault(Directory.Exists);
}
