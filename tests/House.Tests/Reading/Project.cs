using System.Xml.Linq;

namespace CommunityBot.House.Tests.Reading;

/// <summary>A project of the program, as its file says.</summary>
internal sealed class Project(string name)
{
    /// <summary>Lowest first: a project refers to those before it.</summary>
    public static readonly IReadOnlyList<Project> All = [.. Rooms.InOrder.Rooms
        .Select(room => room.Split('/')[0])
        .Distinct()
        .Select(name => new Project(name))];

    private static readonly string[] usingsOfAll =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] usingsOfWeb =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private readonly XElement file = XElement.Parse(Repository.Read($"src/{name}/{name}.csproj"));

    public string Name => name;

    public string Assembly => Property("AssemblyName");

    public string RootNamespace => Property("RootNamespace");

    public bool IsProgram => file.Descendants("OutputType").Any();

    /// <summary>The projects that it names, without those that come with them.</summary>
    public IEnumerable<string> References =>
        file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    /// <summary>The namespaces that the SDK lets each of its sources use.</summary>
    public IEnumerable<string> ImplicitUsings => file.Attribute("Sdk")!.Value == "Microsoft.NET.Sdk.Web" ? [.. usingsOfAll, .. usingsOfWeb] : usingsOfAll;

    /// <summary>All sources in its folder, also those that only some builds compile.</summary>
    public IEnumerable<string> Sources => Repository.Files($"src/{name}", "*.cs");

    private string Property(string property) => file.Descendants(property).Single().Value;
}
